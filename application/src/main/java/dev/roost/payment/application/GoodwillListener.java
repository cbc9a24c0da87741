package dev.roost.payment.application;

import dev.roost.booking.contract.BookingId;
import dev.roost.ledger.contract.AccountKind;
import dev.roost.ledger.contract.AdjustmentApproved;
import dev.roost.ledger.contract.Entry;
import dev.roost.ledger.contract.EntrySide;
import dev.roost.ledger.contract.ProposalPurpose;
import dev.roost.ledger.spi.Books;
import dev.roost.payment.domain.Payments;
import dev.roost.shared.Money;
import java.util.Objects;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Two administrators have given a guest money out of goodwill: it goes back the way it came, as a refund of what was captured
 * for the booking. What it is owed for is entered already. The ledger knows no captures, so more may be approved than is left
 * of them: then somebody has to find another way for the rest, which stays owed in the books.
 */
@Component
class GoodwillListener {

  private final Books books;
  private final Payments payments;
  private final RefundStore refunds;
  private final Alarm alarm;

  GoodwillListener(Books books, Payments payments, RefundStore refunds, Alarm alarm) {
    this.books = books;
    this.payments = payments;
    this.refunds = refunds;
    this.alarm = alarm;
  }

  @ApplicationModuleListener(id = "payment.goodwill-refund")
  void on(AdjustmentApproved event) {
    if (event.purpose() == ProposalPurpose.GOODWILL_REFUND) {
      giveBack(event);
    }
  }

  private void giveBack(AdjustmentApproved event) {
    var booking = new BookingId(Objects.requireNonNull(event.correlation().booking(), "it is about a booking"));
    var amount = amountOf(event);
    var locked = payments.lockOf(booking).stream()
        .filter(payment -> payment.order().amount().currency().equals(amount.currency())).toList();
    if (refunds.isOwedFor(locked, event.proposal())) {
      return;
    }
    var left = refunds.oweGoodwill(locked, amount, event.proposal());
    if (!left.isZero()) {
      alarm.raise("Of the goodwill refund %s of booking %s %s cannot go back: so much is not left of what was captured"
          .formatted(event.proposal(), booking, left));
    }
  }

  private Money amountOf(AdjustmentApproved event) {
    return books.entries(event.transaction()).stream()
        .filter(entry -> entry.side() == EntrySide.CREDIT && entry.account().kind() == AccountKind.REFUNDS_PAYABLE)
        .map(Entry::size).findFirst()
        .orElseThrow(() -> new IllegalStateException("No refund: transaction " + event.transaction()));
  }
}
