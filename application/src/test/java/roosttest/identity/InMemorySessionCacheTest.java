package roosttest.identity;

import dev.roost.identity.application.SessionCache;

class InMemorySessionCacheTest extends SessionCacheContract {

  private final InMemorySessionCache cache = new InMemorySessionCache();

  @Override
  protected SessionCache cache() {
    return cache;
  }

  @Override
  protected void empty() {
    cache.empty();
  }
}
