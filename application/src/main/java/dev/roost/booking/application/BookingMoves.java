package dev.roost.booking.application;

import dev.roost.booking.api.BookingView;
import dev.roost.booking.contract.Side;
import dev.roost.booking.domain.Booking;
import dev.roost.booking.domain.BookingMove;
import dev.roost.shared.InputRefusal.VersionStale;
import dev.roost.shared.Refused;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** How people move a booking that they have locked: check side and version, decide, let the nights follow, store, tell. */
@Component
class BookingMoves {
  private final BookingEffects effects;
  private final Clock clock;

  BookingMoves(BookingEffects effects, Clock clock) {
    this.effects = effects;
    this.clock = clock;
  }

  BookingView make(Involved actor, long expectedVersion, BookingMove move) {
    return make(actor, expectedVersion, move, (booking, side, now) -> booking.make(move, side, now));
  }

  /** A move that carries more than itself. */
  BookingView make(Involved actor, long expectedVersion, BookingMove move, Change change) {
    var booking = actor.booking();
    var side = actor.sideFor(move);
    if (move.isDoneIn(booking.status())) {
      // A retry whose first answer was lost: it has what it asked for, whatever version it names.
      return BookingViews.of(booking);
    }
    if (booking.version() != expectedVersion) {
      throw new Refused(new VersionStale("booking", booking.version()));
    }
    var now = clock.instant();
    change.apply(booking, side, now);
    effects.follow(move, booking, now);
    return BookingViews.afterStoring(booking);
  }

  /** What the move does to the booking. */
  @FunctionalInterface
  interface Change {
    void apply(Booking booking, Side side, Instant now);
  }
}
