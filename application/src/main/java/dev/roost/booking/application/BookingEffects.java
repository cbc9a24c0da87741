package dev.roost.booking.application;

import dev.roost.booking.domain.Booking;
import dev.roost.booking.domain.BookingMove;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** What follows from a move that a booking has made, in the one order in which it may be locked: nights, then money. */
@Component
class BookingEffects {
  private final BookingNights nights;
  private final StoredMoves moves;

  BookingEffects(BookingNights nights, StoredMoves moves) {
    this.nights = nights;
    this.moves = moves;
  }

  void follow(BookingMove move, Booking booking, Instant now) {
    nights.follow(move, booking, now);
    moves.store(move, booking);
  }
}
