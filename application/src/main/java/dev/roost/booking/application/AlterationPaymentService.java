package dev.roost.booking.application;

import dev.roost.availability.spi.CalendarHolds.TakeOutcome.Taken;
import dev.roost.booking.contract.AlterationId;
import dev.roost.booking.contract.AlterationStatus;
import dev.roost.booking.domain.Alteration;
import dev.roost.booking.domain.AlterationMove;
import dev.roost.booking.domain.AlterationRole;
import dev.roost.booking.domain.Alterations;
import dev.roost.booking.domain.Booking;
import dev.roost.booking.domain.Bookings;
import dev.roost.booking.spi.AlterationPayments;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the payment of a difference does to its alteration. The booking's lock is the first one here too. */
@Service
class AlterationPaymentService implements AlterationPayments {
  private final Alterations alterations;
  private final Bookings bookings;
  private final AlterationMoves moves;
  private final Clock clock;

  AlterationPaymentService(Alterations alterations, Bookings bookings, AlterationMoves moves, Clock clock) {
    this.alterations = alterations;
    this.bookings = bookings;
    this.moves = moves;
    this.clock = clock;
  }

  @Override
  @Transactional
  public PaidOutcome paid(AlterationId id) {
    var booking = lockBookingOf(id);
    var alteration = known(id);
    return switch (alteration.status()) {
      case APPLIED -> new PaidOutcome.Applied();
      case ACCEPTED -> apply(alteration, booking, clock.instant());
      case PROPOSED -> throw new IllegalStateException("Alteration %s was paid before it was agreed".formatted(id));
      case DECLINED, WITHDRAWN, EXPIRED, FAILED, LAPSED -> new PaidOutcome.TooLate();
    };
  }

  @Override
  @Transactional
  public void notPaid(AlterationId id) {
    var booking = lockBookingOf(id);
    var alteration = known(id);
    if (alteration.status() == AlterationStatus.ACCEPTED) {
      fail(alteration, booking, clock.instant());
    }
  }

  private PaidOutcome apply(Alteration alteration, Booking booking, Instant now) {
    if (alteration.isPossible(now) && moves.apply(alteration, booking, now) instanceof Taken) {
      return new PaidOutcome.Applied();
    }
    fail(alteration, booking, now);
    return new PaidOutcome.TooLate();
  }

  private void fail(Alteration alteration, Booking booking, Instant now) {
    moves.end(alteration, booking, it -> it.make(AlterationMove.FAIL, AlterationRole.SYSTEM, now));
  }

  private Booking lockBookingOf(AlterationId id) {
    return bookings.lock(known(id).booking()).orElseThrow();
  }

  private Alteration known(AlterationId id) {
    return alterations.find(id).orElseThrow(() -> new IllegalArgumentException("No alteration " + id));
  }
}
