package dev.roost.booking.application;

import dev.roost.booking.contract.BookingId;
import dev.roost.booking.domain.Booking;
import dev.roost.booking.domain.Bookings;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is due of one booking, a move or an instalment, in a transaction of its own. */
@Component
class DueBookingStep {
  private final Bookings bookings;
  private final BookingEffects effects;
  private final DueInstalments instalments;
  private final Clock clock;

  DueBookingStep(Bookings bookings, BookingEffects effects, DueInstalments instalments, Clock clock) {
    this.bookings = bookings;
    this.effects = effects;
    this.instalments = instalments;
    this.clock = clock;
  }

  /**
   * Makes the move that is due. Nothing where somebody else has the booking locked, or was faster: the row says what is
   * due, so that doing it again changes nothing.
   *
   * @return whether anything was done
   */
  @Transactional
  boolean advance(BookingId id) {
    return bookings.lockFree(List.of(id)).stream().findFirst().map(this::makeDueMove).orElse(false);
  }

  private boolean makeDueMove(Booking booking) {
    var now = clock.instant();
    if (instalments.advance(booking, now)) {
      return true;
    }
    var made = booking.advance(now);
    made.ifPresent(move -> effects.follow(move, booking, now));
    return made.isPresent();
  }
}
