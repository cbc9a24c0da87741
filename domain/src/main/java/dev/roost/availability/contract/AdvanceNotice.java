package dev.roost.availability.contract;

import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refused;
import java.time.LocalTime;
import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * How long before check-in a stay must be booked, counted on the listing's own clock.
 *
 * @param hours before the check-in time of the arrival day, 0 to 8760
 * @param cutOff until when, listing-local, the day on which the notice ends can be used; absent where the notice ends on
 *     the hour
 */
@ValueObject
public record AdvanceNotice(int hours, @Nullable LocalTime cutOff) {

  /** Until check-in itself. */
  public static final AdvanceNotice NONE = new AdvanceNotice(0, null);

  /** A year. */
  public static final int MOST_HOURS = 8760;

  public AdvanceNotice {
    if (hours < 0 || hours > MOST_HOURS) {
      throw new Refused(new InvalidField("advanceNotice.hours", "must be from 0 to " + MOST_HOURS));
    }
  }

  public static AdvanceNotice ofHours(int hours) {
    return new AdvanceNotice(hours, null);
  }

  public AdvanceNotice until(LocalTime time) {
    return new AdvanceNotice(hours, time);
  }
}
