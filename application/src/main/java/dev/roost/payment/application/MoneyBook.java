package dev.roost.payment.application;

import dev.roost.booking.contract.BookingId;
import dev.roost.ledger.contract.Account;
import dev.roost.ledger.contract.AccountKind;
import dev.roost.ledger.contract.Correlation;
import dev.roost.ledger.contract.Source;
import dev.roost.ledger.spi.Books;
import dev.roost.ledger.spi.Posting;
import dev.roost.payment.contract.PaymentId;
import dev.roost.payment.domain.Attempt;
import dev.roost.payment.domain.Dispute;
import dev.roost.payment.domain.GatewayAnswer.Cost;
import dev.roost.payment.domain.GuestRefund;
import dev.roost.payment.domain.MoneyMove;
import dev.roost.payment.domain.Parts;
import dev.roost.payment.domain.Payment;
import dev.roost.payment.domain.Release;
import dev.roost.shared.Money;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Enters what happens to the money of bookings, in the transaction that learns or decides it. */
@Component
class MoneyBook {

  static final String RELEASED = "payment.released";

  private final Books books;
  private final DueReleases releases;

  MoneyBook(Books books, DueReleases releases) {
    this.books = books;
    this.releases = releases;
  }

  void captured(Payment payment, Attempt taken) {
    var order = payment.order();
    releases.again(order.booking());
    post(MoneyMove.CAPTURED, taken.authorize(), order.booking(), payment.id(), order.amount(), taken.knownAt());
  }

  /** What the provider has charged for it; it may settle in another currency. */
  void charged(Payment payment, Attempt taken, Cost cost) {
    if (!cost.fee().isZero()) {
      post(MoneyMove.CHARGED, taken.authorize(), payment.order().booking(), payment.id(), cost.fee(), taken.knownAt());
    }
  }

  /** The same of a dispute; asked for again once it was won, since part of it may have come back. */
  void charged(Dispute dispute, Cost cost) {
    charged(MoneyMove.DISPUTE_CHARGED, dispute, cost.fee());
    charged(MoneyMove.DISPUTE_CHARGE_RETURNED, dispute, cost.returned());
  }

  private void charged(MoneyMove move, Dispute dispute, Money amount) {
    if (!amount.isZero()) {
      var matter = dispute.matter();
      post(move, dispute.id(), matter.booking(), matter.payment(), amount, dispute.since());
    }
  }

  void owed(Payment payment, Instant at) {
    post(MoneyMove.OWED, payment, at);
  }

  void owedPaid(Payment payment, Instant at) {
    post(MoneyMove.OWED_PAID, payment, at);
  }

  private void post(MoneyMove move, Payment payment, Instant at) {
    post(move, payment.id(), payment.order().booking(), payment.id(), payment.order().amount(), at);
  }

  void refundOwed(GuestRefund refund) {
    releases.again(refund.debt().booking());
    post(MoneyMove.REFUND_OWED, refund);
  }

  void refundCalledOff(GuestRefund refund) {
    releases.again(refund.debt().booking());
    post(MoneyMove.REFUND_CALLED_OFF, refund);
  }

  void counted(GuestRefund goodwill, Money amount, Instant at) {
    var debt = goodwill.debt();
    post(MoneyMove.GOODWILL_COUNTED, "%s-%d".formatted(goodwill.id(), goodwill.counted().amount()), debt.booking(),
        debt.payment(), amount, at);
  }

  void refunded(GuestRefund refund) {
    post(MoneyMove.REFUNDED, refund);
  }

  /** What is held for a booking, until the end of the transaction. */
  Money held(Release release) {
    var account = Account.ofBooking(AccountKind.GUEST_FUNDS_HELD, release.booking().value(),
        release.released().host().currency());
    return Objects.requireNonNull(books.lock(List.of(account)).get(account)).amount();
  }

  /** What was released or taken back; never called twice in one transaction, so accounts are locked in their order. */
  void released(Release release, Parts difference, Instant at) {
    books.post(new Posting(Source.of(RELEASED, release.change()),
        Correlation.ofBooking(release.booking().value()), at, "what a stay has earned was released, or taken back",
        difference.entries(release.booking(), release.host())));
  }

  void disputed(MoneyMove move, Dispute dispute) {
    var matter = dispute.matter();
    releases.again(matter.booking());
    post(move, dispute.id(), matter.booking(), matter.payment(), matter.amount(), dispute.since());
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
