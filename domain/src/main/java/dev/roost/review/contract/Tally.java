package dev.roost.review.contract;

import java.math.BigDecimal;
import java.util.OptionalInt;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * How many ratings there are and what they come to, in whole numbers: a mean is worked out of them where it is shown, and
 * never kept.
 *
 * @param count ratings
 * @param sum of their stars
 */
@ValueObject
public record Tally(long count, long sum) {

  public static final Tally NONE = new Tally(0, 0);

  public Tally {
    if (count < 0 || sum < count || sum > count * Stars.MOST) {
      throw new IllegalArgumentException("%d ratings cannot come to %d stars".formatted(count, sum));
    }
  }

  /** The mean in hundredths of a star, rounded half up; absent where there is no rating. */
  public OptionalInt hundredths() {
    return count == 0 ? OptionalInt.empty() : OptionalInt.of(Math.toIntExact((200 * sum + count) / (2 * count)));
  }

  /** The mean with two decimals, rounded half up; only where there is a rating. */
  public BigDecimal mean() {
    return BigDecimal.valueOf(hundredths().orElseThrow(), 2);
  }
}
