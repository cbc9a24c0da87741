package dev.roost.payment.application;

import dev.roost.payment.application.PaymentWork.Claim;
import dev.roost.payment.contract.PaymentStatus;
import dev.roost.payment.domain.Payment;
import dev.roost.payment.domain.Payments;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Gives up what neither guest nor bank nor provider has decided in time, such as a payment the guest never approved. Of an
 * instalment only the attempt ends: its booking says how long it is wanted.
 */
@Component
class GiveUpWork {

  private final Payments payments;
  private final PaymentStore store;
  private final PaymentWork work;
  private final TransactionOperations transactions;
  private final Clock clock;

  GiveUpWork(Payments payments, PaymentStore store, PaymentWork work, TransactionOperations transactions,
      Clock clock) {
    this.payments = payments;
    this.store = store;
    this.work = work;
    this.transactions = transactions;
    this.clock = clock;
  }

  void run(Claim claim) {
    transactions.executeWithoutResult(_ -> {
      var payment = payments.lock(claim.work().payment()).orElseThrow();
      if (!isOpen(payment)) {
        work.done(claim);
      } else if (payment.isInstalment()) {
        var since = clock.instant().minus(PaymentStore.PATIENCE);
        store.change(payment, it -> it.abandon(since, store::newKey));
        work.postpone(claim, PaymentStore.PATIENCE, "it is not paid yet");
      } else {
        store.change(payment, it -> it.letGo(store::newKey));
        work.done(claim);
      }
    });
  }

  private static boolean isOpen(Payment payment) {
    return payment.status() == PaymentStatus.WAITING || payment.status() == PaymentStatus.DECIDING;
  }
}
