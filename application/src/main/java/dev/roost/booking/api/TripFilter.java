package dev.roost.booking.api;

import dev.roost.booking.contract.BookingStatus;
import java.util.Set;

/**
 * Which of their bookings a guest wants to see.
 *
 * @param statuses any of these; all where empty
 */
public record TripFilter(Set<BookingStatus> statuses, When when) {
  public TripFilter {
    statuses = Set.copyOf(statuses);
  }

  public static TripFilter all() {
    return new TripFilter(Set.of(), When.ANY);
  }

  /** Where the stay lies in time, as seen from now. */
  public enum When {
    ANY,
    /** Its check-out time is still to come; soonest first. */
    UPCOMING,
    /** Its check-out time has passed. */
    PAST
  }
}
