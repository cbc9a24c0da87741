package roosttest.identity;

import dev.roost.identity.application.CacheGenerations;

class InMemoryCacheGenerationsTest extends CacheGenerationsContract {

  private final CacheGenerations generations = new InMemoryCacheGenerations();

  @Override
  protected CacheGenerations generations() {
    return generations;
  }
}
