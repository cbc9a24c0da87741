package dev.roost.booking.application;

import dev.roost.booking.contract.Side;
import dev.roost.booking.domain.Booking;
import dev.roost.booking.domain.BookingMove;
import dev.roost.shared.AccessRefusal.NotAllowed;
import dev.roost.shared.Refused;
import java.util.Optional;

/**
 * Somebody who may know of a booking.
 *
 * @param side where they act; empty for those who may only look, such as a co-host without the right to manage bookings
 */
record Involved(Booking booking, Optional<Side> side) {
  /** The side, if it is the one that makes this move. */
  Side sideFor(BookingMove move) {
    return side.filter(move.by()::equals).orElseThrow(() -> new Refused(new NotAllowed(move.action())));
  }

  /** The side, if there is one. */
  Side sideFor(String action) {
    return side.orElseThrow(() -> new Refused(new NotAllowed(action)));
  }
}
