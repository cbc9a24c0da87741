package roosttest.review;

import dev.roost.review.domain.ForeignReview;
import dev.roost.review.domain.ForeignReviews;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Reviews from elsewhere, without a database. */
public final class InMemoryForeignReviews implements ForeignReviews {

  private final Map<String, ForeignReview> stored = new LinkedHashMap<>();

  @Override
  public int put(Collection<ForeignReview> reviews) {
    return (int) reviews.stream()
        .filter(it -> !it.equals(stored.put(it.source() + " " + it.externalId(), it))).count();
  }

  public Stream<ForeignReview> all() {
    return stored.values().stream();
  }
}
