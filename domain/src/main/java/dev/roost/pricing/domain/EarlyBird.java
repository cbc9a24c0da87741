package dev.roost.pricing.domain;

import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refused;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * For guests who book long before they come.
 *
 * @param days booked so many days before check-in, or more
 */
@ValueObject
public record EarlyBird(int days, Percent percent) {

  public static final int MOST_DAYS = 730;

  public EarlyBird {
    if (days < 1 || days > MOST_DAYS) {
      throw new Refused(new InvalidField("earlyBird.days", "must be from 1 to " + MOST_DAYS));
    }
    percent.mustReduce("earlyBird.percent");
  }

  boolean appliesTo(Inquiry inquiry) {
    return inquiry.daysAhead() >= days;
  }

  NightDiscount discount() {
    return NightDiscount.ofRatePlan("early bird %s, %d days ahead".formatted(percent, days), percent);
  }
}
