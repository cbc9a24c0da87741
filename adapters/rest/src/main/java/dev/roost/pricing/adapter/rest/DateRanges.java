package dev.roost.pricing.adapter.rest;

import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refused;
import dev.roost.shared.StayDates;
import java.time.LocalDate;

/** Half-open ranges of dates as clients send them. */
final class DateRanges {

  private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2999, 12, 31);

  private DateRanges() {
  }

  /** The nights between two dates; refused under the name of the field that ends them. */
  static StayDates nights(String endField, LocalDate from, LocalDate to) {
    if (from.isBefore(FIRST) || to.isAfter(LAST)) {
      throw new Refused(
          new InvalidField(endField, "must lie, like its beginning, between %s and %s".formatted(FIRST, LAST)));
    }
    if (!from.isBefore(to)) {
      throw new Refused(new InvalidField(endField, "must be after " + from));
    }
    return StayDates.of(from, to);
  }
}
