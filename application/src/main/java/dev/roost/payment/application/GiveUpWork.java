package dev.roost.payment.application;

import dev.roost.payment.application.PaymentWork.Claim;
import dev.roost.payment.contract.PaymentStatus;
import dev.roost.payment.domain.Payments;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Gives up what neither guest nor bank nor provider has decided in time, such as a payment the guest never approved. */
@Component
class GiveUpWork {

  private final Payments payments;
  private final PaymentStore store;
  private final PaymentWork work;
  private final TransactionOperations transactions;

  GiveUpWork(Payments payments, PaymentStore store, PaymentWork work, TransactionOperations transactions) {
    this.payments = payments;
    this.store = store;
    this.work = work;
    this.transactions = transactions;
  }

  void run(Claim claim) {
    transactions.executeWithoutResult(_ -> {
      var payment = payments.lock(claim.work().payment()).orElseThrow();
      if (payment.status() == PaymentStatus.WAITING || payment.status() == PaymentStatus.DECIDING) {
        store.change(payment, it -> it.letGo(store::newKey));
      }
      work.done(claim);
    });
  }
}
