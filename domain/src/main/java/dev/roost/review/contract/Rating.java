package dev.roost.review.contract;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What everybody who rated something makes of it on the whole.
 *
 * @param distribution how many gave one star, two, and so on: five numbers
 * @param categories those that were rated
 */
@ValueObject
public record Rating(List<Long> distribution, Map<Category, Tally> categories) {

  public static final Rating NONE = new Rating(Collections.nCopies(Stars.MOST, 0L), Map.of());

  public Rating {
    distribution = List.copyOf(distribution);
    if (distribution.size() != Stars.MOST || distribution.stream().anyMatch(count -> count < 0)) {
      throw new IllegalArgumentException("Five numbers from zero on, not " + distribution);
    }
    var rated = new EnumMap<Category, Tally>(Category.class);
    rated.putAll(categories);
    categories = Collections.unmodifiableMap(rated);
  }

  /** Of the stay as a whole. */
  public Tally overall() {
    return new Tally(distribution.stream().mapToLong(Long::longValue).sum(),
        IntStream.range(0, Stars.MOST).mapToLong(place -> distribution.get(place) * (place + 1)).sum());
  }
}
