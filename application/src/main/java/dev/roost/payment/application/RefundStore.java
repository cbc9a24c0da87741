package dev.roost.payment.application;

import dev.roost.booking.contract.BookingId;
import dev.roost.ledger.contract.ProposalId;
import dev.roost.payment.contract.DisputeStatus;
import dev.roost.payment.contract.RefundId;
import dev.roost.payment.contract.RefundStatus;
import dev.roost.payment.domain.Attempt;
import dev.roost.payment.domain.Disputes;
import dev.roost.payment.domain.GuestRefund;
import dev.roost.payment.domain.GuestRefund.Debt;
import dev.roost.payment.domain.OperationKey;
import dev.roost.payment.domain.Payment;
import dev.roost.payment.domain.Refunds;
import dev.roost.platform.DomainEvents;
import dev.roost.platform.Ids;
import dev.roost.shared.Money;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Owes refunds and stores what becomes of them. Whoever calls holds the lock of the payment. */
@Component
class RefundStore {

  private final Refunds refunds;
  private final Disputes disputes;
  private final MoneyBook book;
  private final PaymentWork work;
  private final Nudge nudge;
  private final DomainEvents events;
  private final Ids ids;
  private final Clock clock;

  RefundStore(Refunds refunds, Disputes disputes, MoneyBook book, PaymentWork work, Nudge nudge, DomainEvents events,
      Ids ids,
      Clock clock) {
    this.refunds = refunds;
    this.disputes = disputes;
    this.book = book;
    this.work = work;
    this.nudge = nudge;
    this.events = events;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Owes this much of what was taken of the payments, the newest first, and never more than is left of it.
   *
   * @return what could not be owed, since nothing is left
   */
  Money owe(List<Payment> payments, Money amount) {
    return owe(payments, amount, null);
  }

  /** The same, of what was given out of goodwill and is entered already. */
  Money oweGoodwill(List<Payment> payments, Money amount, ProposalId proposal) {
    return owe(payments, amount, proposal);
  }

  /** Whether it was owed before. */
  boolean isOwedFor(List<Payment> payments, ProposalId proposal) {
    return debtsOf(payments).anyMatch(debt -> proposal.equals(debt.goodwill()));
  }

  /** Locks what went back out of goodwill: before accounts, as whoever stores what became of a refund does. */
  List<GuestRefund> lockGoodwill(List<Payment> payments) {
    return payments.stream().flatMap(payment -> refunds.ofPayment(payment.id()).stream())
        .filter(refund -> refund.debt().goodwill() != null).map(refund -> refunds.lock(refund.id()).orElseThrow())
        .toList();
  }

  /**
   * What a booking owes and cannot be owed, since so much went back out of goodwill: that counts. What is missing because a
   * bank has taken it for good is not missing to the guest.
   */
  void countGoodwill(List<Payment> payments, List<GuestRefund> goodwill, Money missing) {
    var left = payments.stream().map(this::lostOf).reduce(missing, Money::minus);
    for (var refund : goodwill) {
      var part = left.amount() > 0 ? refund.count(left) : Money.zero(left.currency());
      if (!part.isZero()) {
        refunds.save(refund);
        book.counted(refund, part, clock.instant());
        left = left.minus(part);
      }
    }
  }

  /** Owes all that is left of money that was taken in vain. */
  void oweInVain(Payment payment) {
    if (payment.isLetGo()) {
      owe(List.of(payment), payment.order().amount().times(payment.taken().size()));
    }
  }

  /** Changes a refund that is locked. */
  void change(GuestRefund refund, Consumer<GuestRefund> change) {
    var before = refund.snapshot();
    change.accept(refund);
    if (!refund.snapshot().equals(before)) {
      refunds.save(refund);
      switch (refund.status()) {
        case OWED -> work.plan(Work.of(refund));
        case SETTLED -> {
          book.refunded(refund);
          nothingMore(before.status(), refund);
        }
        case CALLED_OFF -> {
          book.refundCalledOff(refund);
          nothingMore(before.status(), refund);
        }
        case PENDING -> {
          // An event tells when it has arrived.
        }
      }
      events.publishFrom(refund);
    }
  }

  /** What waits for a later moment, a day or an hour, finds out at once that it is over. */
  private void nothingMore(RefundStatus before, GuestRefund refund) {
    if (before == RefundStatus.PENDING || refund.status() == RefundStatus.CALLED_OFF) {
      work.again(Work.of(refund));
    }
  }

  /** Locks what a payment's dispute may call off: before accounts, as whoever stores what became of a refund does. */
  void lockOwed(Payment payment) {
    owed(payment).forEach(refund -> refunds.lock(refund.id()));
  }

  /**
   * A bank has taken money of a payment for good: refunds that can no longer go back are called off, the newest first, and what
   * of them can is owed anew. What is given out of goodwill stays owed: it was promised beside everything else.
   */
  void callOffLost(Payment payment) {
    for (var taken : payment.taken()) {
      for (var refund : owed(payment).reversed()) {
        if (leftOf(payment, taken).isNegative() && refund.debt().source().equals(taken.reference())) {
          change(refund, it -> it.callOff(clock.instant()));
          var still = least(refund.debt().amount(), leftOf(payment, taken));
          if (still.amount() > 0) {
            owe(payment, taken, still, null);
          }
        }
      }
    }
  }

  private List<GuestRefund> owed(Payment payment) {
    return refunds.ofPayment(payment.id()).stream()
        .filter(it -> it.status() == RefundStatus.OWED && it.debt().goodwill() == null).toList();
  }

  private Money owe(List<Payment> payments, Money amount, @Nullable ProposalId goodwill) {
    var left = amount;
    for (var payment : payments.reversed()) {
      for (var taken : payment.taken()) {
        var part = least(left, leftOf(payment, taken));
        if (part.amount() > 0) {
          owe(payment, taken, part, goodwill);
          left = left.minus(part);
        }
      }
    }
    return left;
  }

  private Stream<Debt> debtsOf(List<Payment> payments) {
    return refunds.ofPayments(payments.stream().map(Payment::id).toList()).values().stream().flatMap(List::stream)
        .map(GuestRefund::debt);
  }

  OperationKey newKey() {
    return new OperationKey(ids.next());
  }

  /** What of it has neither gone back, nor is owed, nor was lost to the guest's bank. */
  Money leftOf(Payment payment, Attempt taken) {
    var back = refunds.ofPayment(payment.id()).stream().filter(it -> it.status() != RefundStatus.CALLED_OFF)
        .map(GuestRefund::debt)
        .filter(debt -> debt.source().equals(taken.reference())).map(Debt::amount)
        .reduce(Money.zero(payment.order().amount().currency()), Money::plus);
    return payment.order().amount().minus(back).minus(lostOf(payment));
  }

  private void owe(Payment payment, Attempt taken, Money amount, @Nullable ProposalId goodwill) {
    BookingId booking = payment.order().booking();
    var source = Objects.requireNonNull(taken.reference(), "what was taken has a name");
    var refund = GuestRefund.owe(new RefundId(ids.next()), new Debt(payment.id(), booking, source, amount, goodwill),
        newKey(),
        clock.instant());
    refunds.add(refund);
    if (goodwill == null) {
      book.refundOwed(refund);
    }
    work.plan(Work.of(refund));
    nudge.soon(payment.id());
  }

  private Money lostOf(Payment payment) {
    return disputes.ofBooking(payment.order().booking()).stream()
        .filter(it -> it.status() == DisputeStatus.LOST && it.matter().payment().equals(payment.id()))
        .map(it -> it.matter().amount()).reduce(Money.zero(payment.order().amount().currency()), Money::plus);
  }

  private static Money least(Money one, Money other) {
    return one.compareTo(other) < 0 ? one : other;
  }
}
