package dev.roost.availability.contract;

import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refused;
import dev.roost.shared.StayDates;
import java.time.LocalDate;

/** The dates that a calendar knows; beyond them lie typing errors, and dates that a database cannot count. */
public final class CalendarRange {

  public static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

  /** The day after the last one. */
  public static final LocalDate END = LocalDate.of(2200, 1, 1);

  private CalendarRange() {
  }

  /** Refuses nights outside of it. */
  public static void require(StayDates nights) {
    require(nights.checkIn());
    require(nights.checkOut());
  }

  /** Refuses a date outside of it. */
  public static void require(LocalDate date) {
    require("date", date);
  }

  /** Refuses a date outside of it, and says which field has it. */
  public static void require(String field, LocalDate date) {
    if (date.isBefore(FIRST) || date.isAfter(END)) {
      throw new Refused(new InvalidField(field, "must be from %s to %s".formatted(FIRST, END)));
    }
  }
}
