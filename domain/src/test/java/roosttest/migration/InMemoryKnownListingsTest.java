package roosttest.migration;

import dev.roost.migration.domain.KnownListings;

class InMemoryKnownListingsTest extends KnownListingsContract {

  private final KnownListings stored = new InMemoryKnownListings();

  @Override
  protected KnownListings known() {
    return stored;
  }
}
