package dev.roost.booking.application;

import dev.roost.booking.contract.BookingId;
import dev.roost.booking.contract.PaymentPurpose;
import dev.roost.booking.domain.Booking;
import dev.roost.booking.domain.Bookings;
import dev.roost.booking.spi.InstalmentPayments;
import dev.roost.booking.spi.PaidBookings.MoneyState;
import dev.roost.booking.spi.PaymentGoals;
import dev.roost.platform.DomainEvents;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the money of an instalment does to its booking. The booking's lock is the first one here too. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class InstalmentPaymentService implements InstalmentPayments {
  private final Bookings bookings;
  private final PaymentGoals payments;
  private final DomainEvents events;

  InstalmentPaymentService(Bookings bookings, PaymentGoals payments, DomainEvents events) {
    this.bookings = bookings;
    this.payments = payments;
    this.events = events;
  }

  @Override
  public void moneyIs(BookingId id, int number, Supplier<Optional<MoneyState>> state) {
    bookings.lock(id).ifPresent(booking -> state.get().ifPresent(money -> follow(booking, number, money)));
  }

  private void taken(Booking booking, int number) {
    var wasOwed = booking.instalments().numbered(number).isOwed();
    if (!booking.instalmentIsPaid(number)) {
      payments.letGo(booking.id(), new PaymentPurpose.Instalment(number));
    } else if (wasOwed) {
      payments.owesNoMore(booking.id(), new PaymentPurpose.Instalment(number));
    }
  }

  private void follow(Booking booking, int number, MoneyState money) {
    var before = booking.instalments();
    switch (money) {
      case MoneyState.Held _ -> {
        // It is taken without anybody having to agree.
      }
      case MoneyState.Taken() -> taken(booking, number);
      case MoneyState.NotHeld() -> booking.instalmentIsDeclined(number);
    }
    if (!booking.instalments().equals(before)) {
      bookings.save(booking);
      events.publishFrom(booking);
    }
  }
}
