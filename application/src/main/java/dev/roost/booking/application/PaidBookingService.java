package dev.roost.booking.application;

import dev.roost.availability.spi.CalendarHolds.TakeOutcome.NotOpen;
import dev.roost.booking.contract.BookingId;
import dev.roost.booking.contract.BookingStatus;
import dev.roost.booking.contract.Side;
import dev.roost.booking.domain.Booking;
import dev.roost.booking.domain.BookingMove;
import dev.roost.booking.domain.Bookings;
import dev.roost.booking.domain.Terms;
import dev.roost.booking.spi.PaidBookings;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Bookings follow their money. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class PaidBookingService implements PaidBookings {
  private final Bookings bookings;
  private final LateMoney late;
  private final BookingNights nights;
  private final BookingEffects effects;
  private final Clock clock;

  PaidBookingService(Bookings bookings, LateMoney late, BookingNights nights, BookingEffects effects, Clock clock) {
    this.bookings = bookings;
    this.late = late;
    this.nights = nights;
    this.effects = effects;
    this.clock = clock;
  }

  @Override
  public void moneyIs(BookingId id, Supplier<Optional<MoneyState>> state) {
    bookings.lock(id).ifPresent(booking -> state.get().ifPresent(money -> follow(booking, money, clock.instant())));
  }

  private void follow(Booking booking, MoneyState money, Instant now) {
    switch (money) {
      case MoneyState.Held(var until) -> held(booking, until, now);
      case MoneyState.Taken() -> taken(booking, now);
      case MoneyState.NotHeld() -> notHeld(booking, now);
    }
  }

  private void held(Booking booking, Instant until, Instant now) {
    if (!booking.waitsForMoney()) {
      return;
    }
    if (booking.isInstant()) {
      agree(booking, now);
    } else {
      ask(booking, until, now);
    }
  }

  /** Where no answer is needed. */
  private void agree(Booking booking, Instant now) {
    if (!now.isBefore(booking.terms().endsAt()) || nights.reserve(booking) instanceof NotOpen) {
      late.sendBack(booking, now);
    } else {
      make(booking, BookingMove.AGREE, now);
    }
  }

  private void ask(Booking booking, Instant heldUntil, Instant now) {
    var answerBy = booking.terms().answerBy(now, heldUntil);
    if (!now.isBefore(answerBy) || nights.holdUntilAnswer(booking, answerBy) instanceof NotOpen) {
      late.sendBack(booking, now);
    } else {
      booking.authorize(heldUntil, now);
      effects.follow(BookingMove.AUTHORIZE, booking, now);
    }
  }

  private void taken(Booking booking, Instant now) {
    if (booking.status() == BookingStatus.CAPTURING) {
      make(booking, BookingMove.CONFIRM, now);
    } else {
      // A provider that takes at once: for the stay it is as good as held. There is no hurry for the host.
      held(booking, now.plus(Terms.TIME_TO_ANSWER).plus(Terms.TIME_TO_ANSWER), now);
    }
  }

  private void notHeld(Booking booking, Instant now) {
    if (booking.status() == BookingStatus.REQUESTED || booking.status() == BookingStatus.CAPTURING) {
      make(booking, BookingMove.FAIL, now);
    }
  }

  private void make(Booking booking, BookingMove move, Instant now) {
    booking.make(move, Side.PAYMENT, now);
    effects.follow(move, booking, now);
  }
}
