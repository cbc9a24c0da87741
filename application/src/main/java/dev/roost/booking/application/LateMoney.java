package dev.roost.booking.application;

import dev.roost.booking.contract.BookingStatus;
import dev.roost.booking.contract.PaymentPurpose;
import dev.roost.booking.contract.Side;
import dev.roost.booking.domain.Booking;
import dev.roost.booking.domain.BookingMove;
import dev.roost.booking.domain.Bookings;
import dev.roost.booking.spi.PaymentGoals;
import dev.roost.platform.DomainEvents;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Money that is held when nobody can have the stay any more: it goes back, and the guest is told. */
@Component
class LateMoney {
  private final Bookings bookings;
  private final BookingNights nights;
  private final PaymentGoals payments;
  private final DomainEvents events;

  LateMoney(Bookings bookings, BookingNights nights, PaymentGoals payments, DomainEvents events) {
    this.bookings = bookings;
    this.nights = nights;
    this.payments = payments;
    this.events = events;
  }

  /** Told twice, it tells the guest once: the second time the money is on its way already. */
  void sendBack(Booking booking, Instant now) {
    nights.release(booking);
    if (!payments.letGo(booking.id(), new PaymentPurpose.Stay())) {
      return;
    }
    if (booking.status() == BookingStatus.AWAITING_PAYMENT) {
      booking.make(BookingMove.EXPIRE_UNPAID, Side.SYSTEM, booking.dueAt().filter(now::isBefore).orElse(now));
    }
    booking.paidTooLate();
    bookings.save(booking);
    events.publishFrom(booking);
  }
}
