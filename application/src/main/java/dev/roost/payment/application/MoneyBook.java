package dev.roost.payment.application;

import dev.roost.booking.contract.BookingId;
import dev.roost.ledger.contract.Correlation;
import dev.roost.ledger.spi.Books;
import dev.roost.ledger.spi.Posting;
import dev.roost.payment.contract.PaymentId;
import dev.roost.payment.domain.Attempt;
import dev.roost.payment.domain.GuestRefund;
import dev.roost.payment.domain.MoneyMove;
import dev.roost.payment.domain.Payment;
import dev.roost.shared.Money;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Enters what happens to the money of bookings, in the transaction that learns or decides it. */
@Component
class MoneyBook {

  private final Books books;

  MoneyBook(Books books) {
    this.books = books;
  }

  void captured(Payment payment, Attempt taken) {
    var order = payment.order();
    post(MoneyMove.CAPTURED, taken.authorize(), order.booking(), payment.id(), order.amount(), taken.knownAt());
  }

  void refundOwed(GuestRefund refund) {
    post(MoneyMove.REFUND_OWED, refund);
  }

  void refunded(GuestRefund refund) {
    post(MoneyMove.REFUNDED, refund);
  }

  private void post(MoneyMove move, GuestRefund refund) {
    var debt = refund.debt();
    post(move, refund.id(), debt.booking(), debt.payment(), debt.amount(), refund.since());
  }

  private void post(MoneyMove move, Object reference, BookingId booking, PaymentId payment, Money amount, Instant at) {
    books.post(new Posting(move.source(reference), new Correlation(booking.value(), payment.value()), at,
        move.words(), move.entries(booking, amount)));
  }
}
