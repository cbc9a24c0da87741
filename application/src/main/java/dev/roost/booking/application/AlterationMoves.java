package dev.roost.booking.application;

import dev.roost.availability.spi.CalendarHolds;
import dev.roost.availability.spi.CalendarHolds.MoveRequest;
import dev.roost.availability.spi.CalendarHolds.TakeOutcome;
import dev.roost.availability.spi.CalendarHolds.TakeOutcome.Taken;
import dev.roost.booking.domain.Alteration;
import dev.roost.booking.domain.AlterationMove;
import dev.roost.booking.domain.AlterationRole;
import dev.roost.booking.domain.Alterations;
import dev.roost.booking.domain.Booking;
import dev.roost.booking.domain.Bookings;
import dev.roost.platform.DomainEvents;
import java.time.Instant;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/**
 * What follows from the moves of alterations: for nights, for money, for the booking, for whoever listens. Called with the
 * booking locked; the calendar's lock always comes second, the payment's third. Alteration, booking and calendar change together, since none of them may
 * be seen without the others.
 */
@Component
class AlterationMoves {
  private final Alterations alterations;
  private final Bookings bookings;
  private final CalendarHolds calendar;
  private final AlterationMoney money;
  private final DomainEvents events;

  AlterationMoves(Alterations alterations, Bookings bookings, CalendarHolds calendar, AlterationMoney money,
      DomainEvents events) {
    this.alterations = alterations;
    this.bookings = bookings;
    this.calendar = calendar;
    this.money = money;
    this.events = events;
  }

  /** Stores a new proposal and holds the nights that it adds until the answer is due. */
  TakeOutcome add(Alteration alteration, Booking booking) {
    var outcome = hold(alteration, booking, alteration.answerBy());
    if (outcome instanceof Taken) {
      alterations.add(alteration);
      events.publishFrom(alteration);
    }
    return outcome;
  }

  /** Lets one that is agreed on wait until then for the guest to pay the difference, with the nights held that it adds. */
  TakeOutcome charge(Alteration alteration, Booking booking, Instant until) {
    var payBy = alteration.waitForPayment(until);
    var outcome = hold(alteration, booking, payBy);
    if (outcome instanceof Taken) {
      money.charge(alteration, payBy);
      store(alteration);
    }
    return outcome;
  }

  /** The difference is held: it is taken, if the nights can be had until it is. */
  TakeOutcome take(Alteration alteration, Booking booking, Instant until) {
    var outcome = hold(alteration, booking, alteration.waitForPayment(until));
    if (outcome instanceof Taken) {
      money.take(alteration);
      store(alteration);
    }
    return outcome;
  }

  /** Lets the booking be what was agreed on, if its nights can be had; nothing was written where they cannot. */
  TakeOutcome apply(Alteration alteration, Booking booking, Instant now) {
    booking.mustBeAlterable(AlterationMove.APPLY.action());
    var outcome = alteration.movesNights() ? calendar.move(nights(alteration, booking)) : new Taken();
    if (outcome instanceof Taken) {
      alteration.make(AlterationMove.APPLY, AlterationRole.SYSTEM, now);
      booking.alter(alteration.after(), now);
      bookings.save(booking);
      money.giveBack(alteration);
      store(alteration);
    }
    return outcome;
  }

  /** Ends one that does not come to be; the nights that it held are free, and so is the money. */
  void end(Alteration alteration, Booking booking, Consumer<Alteration> move) {
    move.accept(alteration);
    if (alteration.movesNights()) {
      calendar.dropHolds(booking.terms().listing(), booking.id().value());
    }
    money.letGo(alteration);
    store(alteration);
  }

  private void store(Alteration alteration) {
    alterations.save(alteration);
    events.publishFrom(alteration);
  }

  private TakeOutcome hold(Alteration alteration, Booking booking, Instant until) {
    return alteration.movesNights() ? calendar.holdMove(nights(alteration, booking), until) : new Taken();
  }

  static MoveRequest nights(Alteration alteration, Booking booking) {
    return new MoveRequest(booking.terms().listing(), booking.id().value(), booking.terms().stay(),
        alteration.after().stay());
  }
}
