package roosttest.identity;

import dev.roost.identity.domain.Users;

class InMemoryUsersTest extends UsersContract {

  private final InMemoryUsers users = new InMemoryUsers();

  @Override
  protected Users users() {
    return users;
  }
}
