package dev.roost.payment.application;

import dev.roost.payment.application.PaymentWork.Claim;
import dev.roost.payment.application.ProviderSteps.Outcome;
import dev.roost.payment.domain.OperationKey;
import dev.roost.payment.domain.Payment;
import dev.roost.payment.domain.Payments;
import dev.roost.payment.domain.Step;
import dev.roost.platform.Backoff;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** One step of a payment: asks the provider outside transactions, then stores what is known in one. */
@Component
class StepWork {

  private final Payments payments;
  private final ProviderSteps provider;
  private final PaymentStore store;
  private final PaymentWork work;
  private final TransactionOperations transactions;
  private final Clock clock;

  StepWork(Payments payments, ProviderSteps provider, PaymentStore store, PaymentWork work,
      TransactionOperations transactions, Clock clock) {
    this.payments = payments;
    this.provider = provider;
    this.store = store;
    this.work = work;
    this.transactions = transactions;
    this.clock = clock;
  }

  void run(Claim claim) {
    var payment = payments.find(claim.work().payment()).orElseThrow();
    var step = stepOf(payment, claim);
    if (step.isEmpty()) {
      // Somebody else has told meanwhile: a webhook, another node.
      work.done(claim);
      return;
    }
    var outcome = provider.ask(payment, step.get(), claim);
    transactions.executeWithoutResult(_ -> store(claim, step.get().key(), outcome));
  }

  private void store(Claim claim, OperationKey key, Outcome outcome) {
    var payment = payments.lock(claim.work().payment()).orElseThrow();
    switch (outcome) {
      case Outcome.Known(var object) -> {
        store.change(payment, it -> it.learn(object, clock.instant(), store::newKey));
        finish(payment, claim);
      }
      case Outcome.Refused(var reason) -> {
        store.change(payment, it -> it.refused(key, reason, clock.instant(), store::newKey));
        finish(payment, claim);
      }
      case Outcome.NotDone(var object) -> {
        if (object != null) {
          store.change(payment, it -> it.learn(object, clock.instant(), store::newKey));
        }
        askUnderAnotherKey(payment, claim, key);
      }
      case Outcome.Later(var after, var why) -> work.postpone(claim, after, why);
    }
  }

  private void finish(Payment payment, Claim claim) {
    if (stepOf(payment, claim).isPresent()) {
      work.postpone(claim, Backoff.after(claim.failures()), "it is not known to have happened");
    } else {
      work.done(claim);
    }
  }

  private void askUnderAnotherKey(Payment payment, Claim claim, OperationKey key) {
    if (stepOf(payment, claim).isEmpty()) {
      work.done(claim);
      return;
    }
    var fresh = store.newKey();
    work.replace(claim, fresh.value(), Backoff.after(claim.failures()), "it was not done under another key");
    // The version of what was just saved is not this object's: it is loaded anew, still under the lock.
    store.change(payments.lock(payment.id()).orElseThrow(), it -> it.renew(key, fresh));
  }

  private static Optional<Step> stepOf(Payment payment, Claim claim) {
    return payment.steps().stream().filter(step -> Work.of(step, payment.id()).equals(claim.work())).findFirst();
  }
}
