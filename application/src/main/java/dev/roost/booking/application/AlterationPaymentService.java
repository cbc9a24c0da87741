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
import dev.roost.booking.domain.Terms;
import dev.roost.booking.spi.AlterationPayments;
import dev.roost.booking.spi.PaidBookings.MoneyState;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the money of a difference does to its alteration. The booking's lock is the first one here too. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class AlterationPaymentService implements AlterationPayments {
  private final Alterations alterations;
  private final Bookings bookings;
  private final AlterationMoves moves;
  private final AlterationMoney payments;
  private final Clock clock;

  AlterationPaymentService(Alterations alterations, Bookings bookings, AlterationMoves moves, AlterationMoney payments,
      Clock clock) {
    this.alterations = alterations;
    this.bookings = bookings;
    this.moves = moves;
    this.payments = payments;
    this.clock = clock;
  }

  @Override
  public void moneyIs(AlterationId id, Supplier<Optional<MoneyState>> state) {
    var booking = bookings.lock(known(id).booking()).orElseThrow();
    var alteration = known(id);
    var now = clock.instant();
    state.get().ifPresent(money -> {
      switch (money) {
        case MoneyState.Held _ -> held(alteration, booking, now);
        case MoneyState.Taken() -> taken(alteration, booking, now);
        case MoneyState.NotHeld() -> {
          // The guest can pay with another card until the time to pay is over.
        }
      }
    });
  }

  private void held(Alteration alteration, Booking booking, Instant now) {
    if (!alteration.waitsForMoney(now)
        || !(moves.take(alteration, booking, now.plus(Terms.TIME_TO_PAY)) instanceof Taken)) {
      giveUp(alteration, booking, now);
    }
  }

  private void taken(Alteration alteration, Booking booking, Instant now) {
    if (alteration.status() != AlterationStatus.APPLIED && !(alteration.waitsForMoney(now)
        && moves.apply(alteration, booking, now) instanceof Taken)) {
      giveUp(alteration, booking, now);
    }
  }

  /** Too late: the booking stays what it was, and the money goes back. */
  private void giveUp(Alteration alteration, Booking booking, Instant now) {
    if (alteration.status() == AlterationStatus.ACCEPTED) {
      moves.end(alteration, booking, it -> it.make(AlterationMove.FAIL, AlterationRole.SYSTEM, now));
    } else {
      payments.letGo(alteration);
    }
  }

  private Alteration known(AlterationId id) {
    return alterations.find(id).orElseThrow(() -> new IllegalArgumentException("No alteration " + id));
  }
}
