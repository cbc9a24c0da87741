package roosttest.identity;

import dev.roost.identity.domain.Sessions;
import dev.roost.identity.domain.Users;

class InMemorySessionsTest extends SessionsContract {

  private final InMemoryUsers users = new InMemoryUsers();
  private final InMemorySessions sessions = new InMemorySessions();

  @Override
  protected Sessions sessions() {
    return sessions;
  }

  @Override
  protected Users users() {
    return users;
  }
}
