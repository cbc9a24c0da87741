package dev.roost.booking.application;

import dev.roost.booking.api.BookingView;
import dev.roost.booking.api.BookingView.InstalmentView;
import dev.roost.booking.api.BookingView.Payment;
import dev.roost.booking.api.BookingView.PaymentMethod;
import dev.roost.booking.contract.BookingStatus;
import dev.roost.booking.domain.Booking;
import dev.roost.booking.domain.BookingSnapshot;
import dev.roost.booking.domain.Instalment;
import dev.roost.shared.Money;
import java.util.EnumSet;
import java.util.Set;

/** Shows bookings to those who may see them. */
final class BookingViews {
  private static final Set<BookingStatus> WITH_A_STAY = EnumSet.of(BookingStatus.AWAITING_PAYMENT,
      BookingStatus.REQUESTED, BookingStatus.CAPTURING, BookingStatus.CONFIRMED,
      BookingStatus.IN_STAY, BookingStatus.COMPLETED);

  private BookingViews() {
  }

  /** A booking as it was loaded. */
  static BookingView of(Booking booking) {
    return of(booking, booking.version());
  }

  /** A booking that was changed and stored since it was loaded. */
  static BookingView afterStoring(Booking booking) {
    return of(booking, booking.version() + 1);
  }

  private static BookingView of(Booking booking, long version) {
    var stored = booking.snapshot();
    var terms = stored.terms();
    var times = terms.times();
    return new BookingView(stored.id(), version, stored.status(), stored.statusSince(), terms.quote(),
        terms.listing(), terms.host(), terms.guest(), terms.stay(), terms.party(), times.zone(),
        times.checkInTime(), times.checkOutTime(), terms.startsAt(), terms.endsAt(), terms.price().lines(),
        terms.price().total(), payment(stored), stored.createdAt(), stored.answerBy(), stored.guestMessage(),
        stored.hostMessage(),
        terms.policy(), stored.confirmedAt(), stored.refund(), booking.comesBack().orElse(null),
        stored.instalments().all().stream().map(BookingViews::of).toList());
  }

  private static InstalmentView of(Instalment instalment) {
    return new InstalmentView(instalment.number(), instalment.dueOn(), instalment.from(), instalment.amount(),
        instalment.status(), instalment.payBy(), instalment.payment());
  }

  private static Payment payment(BookingSnapshot stored) {
    return new Payment(stored.payBy() == null ? PaymentMethod.PAY_AT_PROPERTY : PaymentMethod.ONLINE, due(stored),
        stored.payBy());
  }

  private static Money due(BookingSnapshot stored) {
    var total = stored.terms().price().total();
    if (WITH_A_STAY.contains(stored.status())) {
      return total;
    }
    var refund = stored.refund();
    return refund == null ? Money.zero(total.currency()) : total.minus(refund.total());
  }
}
