package dev.roost.payment.application;

import dev.roost.payment.application.PaymentWork.Claim;
import dev.roost.payment.contract.PaymentStatus;
import dev.roost.payment.domain.Payment;
import dev.roost.payment.domain.Payments;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Tries a card that was kept once more, a day after it was declined, unless the guest has paid meanwhile or has no time left. */
@Component
class ChargeAgainWork {

  private final Payments payments;
  private final KeptCards cards;
  private final PaymentStore store;
  private final PaymentWork work;
  private final TransactionOperations transactions;
  private final Clock clock;

  ChargeAgainWork(Payments payments, KeptCards cards, PaymentStore store, PaymentWork work,
      TransactionOperations transactions, Clock clock) {
    this.payments = payments;
    this.cards = cards;
    this.store = store;
    this.work = work;
    this.transactions = transactions;
    this.clock = clock;
  }

  void run(Claim claim) {
    transactions.executeWithoutResult(_ -> {
      var payment = payments.lock(claim.work().payment()).orElseThrow();
      work.done(claim);
      if (payment.status() == PaymentStatus.WAITING && clock.instant().isBefore(payment.order().payBy())) {
        charge(payment);
      }
    });
  }

  private void charge(Payment payment) {
    cards.of(payment.order().booking()).ifPresent(
        card -> store.change(payment, it -> it.charge(card, store.newKey(), clock.instant())));
  }
}
