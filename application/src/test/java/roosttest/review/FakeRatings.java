package roosttest.review;

import dev.roost.listing.contract.ListingId;
import dev.roost.review.contract.Tally;
import dev.roost.review.spi.ListingRatings;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** What guests make of listings, as a test says. */
public final class FakeRatings implements ListingRatings {

  private final Map<ListingId, Tally> ratings = new HashMap<>();

  public FakeRatings with(ListingId listing, Tally rating) {
    ratings.put(listing, rating);
    return this;
  }

  public Tally of(ListingId listing) {
    return ratings.getOrDefault(listing, Tally.NONE);
  }

  @Override
  public Map<ListingId, Tally> find(Collection<ListingId> listings) {
    var found = new HashMap<>(ratings);
    found.keySet().retainAll(listings);
    return found;
  }
}
