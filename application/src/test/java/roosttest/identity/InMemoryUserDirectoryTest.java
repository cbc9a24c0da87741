package roosttest.identity;

import dev.roost.identity.application.UserDirectory;
import dev.roost.identity.domain.Users;

class InMemoryUserDirectoryTest extends UserDirectoryContract {

  private final InMemoryUsers users = new InMemoryUsers();
  private final InMemoryUserDirectory directory = new InMemoryUserDirectory(users);

  @Override
  protected UserDirectory directory() {
    return directory;
  }

  @Override
  protected Users users() {
    return users;
  }
}
