package roosttest.identity;

import dev.roost.identity.domain.ApiKeys;
import dev.roost.identity.domain.Users;

class InMemoryApiKeysTest extends ApiKeysContract {

  private final InMemoryUsers users = new InMemoryUsers();
  private final InMemoryApiKeys keys = new InMemoryApiKeys();

  @Override
  protected ApiKeys keys() {
    return keys;
  }

  @Override
  protected Users users() {
    return users;
  }
}
