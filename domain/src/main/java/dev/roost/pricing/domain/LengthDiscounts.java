package dev.roost.pricing.domain;

import java.util.Optional;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What a long stay takes off each of its nights. The longest length that a stay reaches and that has a discount counts;
 * discounts are never added up.
 *
 * @param weekly for stays of 7 nights and more
 * @param monthly for stays of 28 nights and more
 */
@ValueObject
public record LengthDiscounts(Percent weekly, Percent monthly) {

  public static final int WEEK = 7;
  public static final int MONTH = 28;
  public static final LengthDiscounts NONE = new LengthDiscounts(Percent.NONE, Percent.NONE);

  /** The one discount of a stay of that many nights, if it gets any. */
  public Optional<NightDiscount> forNights(int nights) {
    if (nights >= MONTH && !monthly.isNone()) {
      return Optional.of(NightDiscount.ofRatePlan("monthly discount " + monthly, monthly));
    }
    if (nights >= WEEK && !weekly.isNone()) {
      return Optional.of(NightDiscount.ofRatePlan("weekly discount " + weekly, weekly));
    }
    return Optional.empty();
  }
}
