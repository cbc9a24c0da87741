package dev.roost.booking.api;

import dev.roost.availability.contract.CalendarRange;
import dev.roost.booking.contract.BookingStatus;
import dev.roost.listing.contract.ListingId;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refused;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which bookings a host wants to see.
 *
 * @param listing this one only; all listings of the host where absent
 * @param statuses any of these; all where empty
 * @param from stays that have a night on or after this date
 * @param to stays that have a night before this date
 */
public record ReservationFilter(@Nullable ListingId listing, Set<BookingStatus> statuses, @Nullable LocalDate from,
    @Nullable LocalDate to) {
  public ReservationFilter {
    statuses = Set.copyOf(statuses);
    if (from != null) {
      CalendarRange.require("from", from);
    }
    if (to != null) {
      CalendarRange.require("to", to);
    }
    if (from != null && to != null && !from.isBefore(to)) {
      throw new Refused(new InvalidField("to", "must be after from"));
    }
  }

  public static ReservationFilter all() {
    return new ReservationFilter(null, Set.of(), null, null);
  }
}
