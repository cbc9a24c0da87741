package dev.roost.pricing.domain;

import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refused;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * For guests who book shortly before they come.
 *
 * @param days booked so many days before check-in, or fewer
 */
@ValueObject
public record LastMinute(int days, Percent percent) {

  public static final int MOST_DAYS = 90;

  public LastMinute {
    if (days < 0 || days > MOST_DAYS) {
      throw new Refused(new InvalidField("lastMinute.days", "must be from 0 to " + MOST_DAYS));
    }
    percent.mustReduce("lastMinute.percent");
  }

  boolean appliesTo(Inquiry inquiry) {
    return inquiry.daysAhead() <= days;
  }

  NightDiscount discount() {
    return NightDiscount.ofRatePlan("last minute %s, within %d days".formatted(percent, days), percent);
  }
}
