package dev.roost.availability.adapter.rest;

import dev.roost.availability.contract.CalendarRange;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refused;
import dev.roost.shared.StayDates;
import java.time.LocalDate;

/** Half-open ranges of nights as clients send them. */
final class Nights {

  private Nights() {
  }

  /** The nights between two dates; refused under the name of the object that has them. */
  static StayDates between(LocalDate from, LocalDate to, String path) {
    if (from.isBefore(CalendarRange.FIRST)) {
      throw new Refused(new InvalidField(path + ".from", "must not be before " + CalendarRange.FIRST));
    }
    if (to.isAfter(CalendarRange.END)) {
      throw new Refused(new InvalidField(path + ".to", "must not be after " + CalendarRange.END));
    }
    if (!from.isBefore(to)) {
      throw new Refused(new InvalidField(path + ".to", "must be after " + from));
    }
    return new StayDates(from, to);
  }
}
