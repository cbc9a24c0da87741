package roosttest.migration;

import dev.roost.migration.domain.RawReview;
import dev.roost.migration.domain.RawReviews;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Reviews in memory. */
public final class InMemoryRawReviews implements RawReviews {

  private final Map<String, RawReview> stored = new HashMap<>();

  @Override
  public int put(String source, Collection<RawReview> reviews) {
    return (int) reviews.stream()
        .filter(review -> !review.equals(stored.put(source + " " + review.externalId(), review))).count();
  }

  /** How many there are. */
  public int count() {
    return stored.size();
  }
}
