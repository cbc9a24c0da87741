package roosttest.identity;

import dev.roost.identity.application.AccessRecords;
import dev.roost.identity.domain.ApiKeys;
import dev.roost.identity.domain.Sessions;
import dev.roost.identity.domain.Users;

class InMemoryAccessRecordsTest extends AccessRecordsContract {

  private final InMemoryUsers users = new InMemoryUsers();
  private final InMemorySessions sessions = new InMemorySessions();
  private final InMemoryApiKeys keys = new InMemoryApiKeys();
  private final InMemoryAccessRecords records = new InMemoryAccessRecords(users, sessions, keys);

  @Override
  protected AccessRecords records() {
    return records;
  }

  @Override
  protected Users users() {
    return users;
  }

  @Override
  protected Sessions sessions() {
    return sessions;
  }

  @Override
  protected ApiKeys keys() {
    return keys;
  }
}
