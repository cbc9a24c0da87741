package dev.roost.booking.application;

import dev.roost.booking.contract.PaymentPurpose;
import dev.roost.booking.contract.Side;
import dev.roost.booking.domain.Booking;
import dev.roost.booking.domain.BookingMove;
import dev.roost.booking.domain.Bookings;
import dev.roost.booking.domain.Instalment;
import dev.roost.booking.spi.PaymentDue;
import dev.roost.booking.spi.PaymentGoals;
import dev.roost.booking.spi.PaymentOpening;
import dev.roost.platform.DomainEvents;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** What Roost's clock does for instalments of a booking that is locked: charges them, and ends the stay that is not paid. */
@Component
class DueInstalments {
  private final PaymentOpening opening;
  private final PaymentGoals payments;
  private final BookingEffects effects;
  private final Bookings bookings;
  private final InstalmentSettings settings;
  private final DomainEvents events;

  DueInstalments(PaymentOpening opening, PaymentGoals payments, BookingEffects effects, Bookings bookings,
      InstalmentSettings settings, DomainEvents events) {
    this.opening = opening;
    this.payments = payments;
    this.effects = effects;
    this.bookings = bookings;
    this.settings = settings;
    this.events = events;
  }

  /** Whether there was anything to do. The row says what is due, so that doing it again changes nothing. */
  boolean advance(Booking booking, Instant now) {
    var due = booking.dueInstalment(now);
    due.ifPresent(instalment -> {
      if (instalment.isOpen()) {
        close(booking, instalment, now);
      } else {
        charge(booking, instalment, now);
      }
    });
    return due.isPresent();
  }

  private void charge(Booking booking, Instalment instalment, Instant now) {
    var terms = booking.terms();
    var payBy = booking.payBy(instalment, settings.terms(), now);
    var payment = opening.open(new PaymentDue(booking.id(), purposeOf(instalment), terms.guest(), terms.host(),
        instalment.amount(), payBy, null));
    booking.instalmentIsCharged(instalment, payment, payBy);
    store(booking);
  }

  private void close(Booking booking, Instalment instalment, Instant now) {
    switch (payments.standing(booking.id(), purposeOf(instalment))) {
      case TAKEN -> {
        booking.instalmentIsPaid(instalment.number());
        store(booking);
      }
      case UNDECIDED -> {
        booking.instalmentIsUndecided(instalment, now);
        store(booking);
      }
      case UNPAID -> endUnpaid(booking, instalment, now);
    }
  }

  /** Where Roost was down until after check-out, nobody was sent away: what was stayed is owed. */
  private void endUnpaid(Booking booking, Instalment instalment, Instant now) {
    if (booking.isOver(now)) {
      booking.instalmentIsOwed(instalment);
      payments.owe(booking.id(), purposeOf(instalment));
      store(booking);
    } else {
      booking.make(BookingMove.CANCEL_UNPAID, Side.PAYMENT, now);
      effects.follow(BookingMove.CANCEL_UNPAID, booking, now);
    }
  }

  private void store(Booking booking) {
    bookings.save(booking);
    events.publishFrom(booking);
  }

  private static PaymentPurpose purposeOf(Instalment instalment) {
    return new PaymentPurpose.Instalment(instalment.number());
  }
}
