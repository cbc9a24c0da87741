package dev.roost.pricing.domain;

import dev.roost.pricing.contract.LineSource;
import dev.roost.shared.Money;
import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * The one discount of a night.
 *
 * @param rule in words, for the line of the quote
 * @param most what it takes off a stay at most; absent for no limit
 */
@ValueObject
public record NightDiscount(String rule, LineSource source, Percent percent, @Nullable Money most) {

  static NightDiscount ofRatePlan(String rule, Percent percent) {
    return new NightDiscount(rule, LineSource.RATE_PLAN, percent, null);
  }

  /** What it takes off nights that cost so much together. */
  Money off(Money nights) {
    var off = percent.of(nights);
    return most != null && off.compareTo(most) > 0 ? most : off;
  }
}
