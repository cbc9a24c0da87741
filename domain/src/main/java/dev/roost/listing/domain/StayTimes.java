package dev.roost.listing.domain;

import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refused;
import java.time.LocalTime;
import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * When guests come and go, listing-local, to the minute.
 *
 * @param checkInUntil the latest arrival; absent where guests may come as late as they like
 */
@ValueObject
public record StayTimes(LocalTime checkInFrom, @Nullable LocalTime checkInUntil, LocalTime checkOutUntil) {

  /** Check-in from 15:00, check-out until 11:00. */
  public static final StayTimes USUAL = new StayTimes(LocalTime.of(15, 0), null, LocalTime.of(11, 0));

  public StayTimes {
    toTheMinute("times.checkInFrom", checkInFrom);
    toTheMinute("times.checkInUntil", checkInUntil);
    toTheMinute("times.checkOutUntil", checkOutUntil);
    if (checkInUntil != null && !checkInUntil.isAfter(checkInFrom)) {
      throw new Refused(new InvalidField("times.checkInUntil",
          "must be after the beginning of check-in on the same day; leave it out where there is no end"));
    }
  }

  private static void toTheMinute(String field, @Nullable LocalTime time) {
    if (time != null && (time.getSecond() != 0 || time.getNano() != 0)) {
      throw new Refused(new InvalidField(field, "must be a time to the minute, such as 15:00"));
    }
  }
}
