package roosttest.review;

import dev.roost.listing.contract.ListingId;
import dev.roost.review.domain.ForeignRating;
import dev.roost.review.domain.ForeignRatings;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What sources said, without a database. */
public final class InMemoryForeignRatings implements ForeignRatings {

  private final Map<String, ForeignRating> stored = new TreeMap<>();

  @Override
  public void put(Collection<ForeignRating> ratings) {
    ratings.forEach(it -> stored.put(it.source() + " " + it.listing(), it));
  }

  @Override
  public List<ForeignRating> of(ListingId listing) {
    return stored.values().stream().filter(it -> it.listing().equals(listing)).toList();
  }
}
