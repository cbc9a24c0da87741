package dev.roost.booking.adapter.rest;

import static roosttest.booking.BookingFixture.MAY;
import static roosttest.booking.BookingFixture.aBooking;

import dev.roost.booking.api.BookingView;
import dev.roost.booking.api.BookingView.InstalmentView;
import dev.roost.booking.api.BookingView.Payment;
import dev.roost.booking.api.BookingView.PaymentMethod;
import dev.roost.booking.contract.BookingId;
import dev.roost.booking.contract.BookingStatus;
import dev.roost.booking.contract.InstalmentStatus;
import dev.roost.booking.domain.Booking;
import dev.roost.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Views of bookings for tests of controllers. */
final class SomeBooking {

  private static final BookingId ID = new BookingId(UUID.fromString("019a2f0e-7b1c-7d1e-9c3a-0f2b4c6d8e11"));

  private SomeBooking() {
  }

  /** Of which the second part has to be paid. */
  static BookingView inInstalments() {
    return in(BookingStatus.CONFIRMED, new InstalmentView(2, LocalDate.parse("2027-06-06"),
        LocalDate.parse("2027-06-13"), Money.of(100_00, "EUR"), InstalmentStatus.OVERDUE,
        Instant.parse("2027-06-11T13:00:00Z"), UUID.fromString("019a2f0e-7b1c-7d1e-9c3a-0f2b4c6d8e12")));
  }

  /** Cara's three nights in Anna's loft. */
  static BookingView in(BookingStatus status, InstalmentView... instalments) {
    Booking booking = aBooking().withId(ID).in(status).staying(MAY).saying("Is there a cot?").withVersion(3).build();
    var stored = booking.snapshot();
    var terms = stored.terms();
    var total = terms.price().total();
    return new BookingView(stored.id(), stored.version(), status, stored.statusSince(), terms.quote(), terms.listing(),
        terms.host(), terms.guest(), terms.stay(), terms.party(), terms.times().zone(), terms.times().checkInTime(),
        terms.times().checkOutTime(), terms.startsAt(), terms.endsAt(), terms.price().lines(), total,
        new Payment(PaymentMethod.PAY_AT_PROPERTY, total, null), stored.createdAt(), stored.answerBy(),
        stored.guestMessage(), stored.hostMessage(), terms.policy(), stored.confirmedAt(), stored.refund(), null,
        List.of(instalments));
  }
}
