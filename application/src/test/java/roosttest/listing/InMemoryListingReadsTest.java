package roosttest.listing;

import dev.roost.listing.application.ListingReads;
import dev.roost.listing.domain.Listing;

class InMemoryListingReadsTest extends ListingReadsContract {

  private final InMemoryListings listings = new InMemoryListings();

  @Override
  protected ListingReads reads() {
    return new InMemoryListingReads(listings);
  }

  @Override
  protected void store(Listing listing) {
    listings.given(listing);
  }
}
