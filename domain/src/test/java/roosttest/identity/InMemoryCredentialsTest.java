package roosttest.identity;

import dev.roost.identity.domain.Credentials;
import dev.roost.identity.domain.Users;

class InMemoryCredentialsTest extends CredentialsContract {

  private final InMemoryUsers users = new InMemoryUsers();
  private final InMemoryCredentials credentials = new InMemoryCredentials(users);

  @Override
  protected Credentials credentials() {
    return credentials;
  }

  @Override
  protected Users users() {
    return users;
  }
}
