package roosttest.review;

import dev.roost.listing.contract.ListingId;
import dev.roost.review.domain.ForeignRating;
import dev.roost.review.domain.ForeignRatings;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What sources said, without a database. */
public final class InMemoryForeignRatings implements ForeignRatings {

  private final Map<String, ForeignRating> stored = new TreeMap<>();

  @Override
  public void put(Collection<ForeignRating> ratings) {
    ratings.forEach(it -> stored.put(it.source() + " " + it.listing(), it));
  }

  @Override
  public Map<ListingId, List<ForeignRating>> of(Collection<ListingId> listings) {
    return stored.values().stream().filter(it -> listings.contains(it.listing()))
        .collect(Collectors.groupingBy(ForeignRating::listing));
  }
}
