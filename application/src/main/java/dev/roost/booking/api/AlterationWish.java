package dev.roost.booking.api;

import dev.roost.availability.contract.CalendarRange;
import dev.roost.listing.contract.Party;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refused;
import dev.roost.shared.StayDates;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When and with whom a booked stay should be instead.
 *
 * @param party absent where it stays what it is
 */
public record AlterationWish(StayDates stay, @Nullable Party party) {

  public AlterationWish {
    CalendarRange.require("checkIn", stay.checkIn());
    CalendarRange.require("checkOut", stay.checkOut());
  }

  /** Refused where the dates are no stay. */
  public static AlterationWish of(LocalDate checkIn, LocalDate checkOut, @Nullable Party party) {
    if (!checkIn.isBefore(checkOut)) {
      throw new Refused(new InvalidField("checkOut", "must be after checkIn"));
    }
    return new AlterationWish(new StayDates(checkIn, checkOut), party);
  }
}
