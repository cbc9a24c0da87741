package roosttest.listing;

import dev.roost.listing.domain.Listings;

class InMemoryListingsTest extends ListingsContract {

  private final Listings listings = new InMemoryListings();

  @Override
  protected Listings listings() {
    return listings;
  }
}
