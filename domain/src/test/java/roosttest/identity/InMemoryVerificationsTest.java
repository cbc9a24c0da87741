package roosttest.identity;

import dev.roost.identity.domain.Users;
import dev.roost.identity.domain.Verifications;

class InMemoryVerificationsTest extends VerificationsContract {

  private final InMemoryUsers users = new InMemoryUsers();
  private final InMemoryVerifications verifications = new InMemoryVerifications();

  @Override
  protected Verifications verifications() {
    return verifications;
  }

  @Override
  protected Users users() {
    return users;
  }
}
