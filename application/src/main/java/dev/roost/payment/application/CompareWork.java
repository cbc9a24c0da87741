package dev.roost.payment.application;

import dev.roost.payment.application.PaymentWork.Claim;
import dev.roost.payment.contract.RefundStatus;
import dev.roost.payment.domain.Dispute;
import dev.roost.payment.domain.Disputes;
import dev.roost.payment.domain.GatewayAnswer.Absent;
import dev.roost.payment.domain.GatewayAnswer.Found;
import dev.roost.payment.domain.GatewayAnswer.TryLater;
import dev.roost.payment.domain.GatewayAnswer.Unknown;
import dev.roost.payment.domain.Payment;
import dev.roost.payment.domain.Payments;
import dev.roost.payment.domain.ProviderReference;
import dev.roost.payment.domain.Refunds;
import dev.roost.platform.Backoff;
import java.time.Clock;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Looks at the provider how what is not finished is by now: events that told of it may be lost. What has no answer yet is
 * asked for by its own work.
 */
@Component
class CompareWork {

  private final Payments payments;
  private final Disputes disputes;
  private final Refunds refunds;
  private final ToldObjects objects;
  private final Provider provider;
  private final PaymentWork work;
  private final Alarm alarm;
  private final TransactionOperations transactions;
  private final Clock clock;

  CompareWork(Payments payments, Disputes disputes, Refunds refunds, ToldObjects objects, Provider provider,
      PaymentWork work, Alarm alarm, TransactionOperations transactions, Clock clock) {
    this.payments = payments;
    this.disputes = disputes;
    this.refunds = refunds;
    this.objects = objects;
    this.provider = provider;
    this.work = work;
    this.alarm = alarm;
    this.transactions = transactions;
    this.clock = clock;
  }

  void run(Claim claim) {
    var payment = payments.find(claim.work().payment()).orElseThrow();
    // Asking how they are is their own work, which is done now instead of some time today.
    refunds.ofPayment(payment.id()).stream().filter(it -> it.status() == RefundStatus.PENDING)
        .forEach(refund -> work.again(Work.of(refund)));
    if (unfinished(payment).allMatch(reference -> look(claim, reference))) {
      work.done(claim);
    }
  }

  private Stream<ProviderReference> unfinished(Payment payment) {
    return Stream.concat(payment.unfinished(),
        disputes.ofBooking(payment.order().booking()).stream().filter(it -> !it.status().isFinal())
            .map(Dispute::matter).filter(it -> it.payment().equals(payment.id())).map(Dispute.Matter::reference));
  }

  /** Whether the provider has answered; else all is looked at again later, which changes nothing where nothing changed. */
  private boolean look(Claim claim, ProviderReference reference) {
    switch (provider.gateway().lookUp(reference)) {
      case Found(var object) -> {
        var at = clock.instant();
        transactions.executeWithoutResult(_ -> objects.learn(object, at));
        return true;
      }
      case Absent() -> {
        alarm.raise("The provider no longer knows %s, which was not finished".formatted(reference));
        return true;
      }
      case TryLater(var after) -> work.postpone(claim, after, "the provider asks to wait");
      case Unknown(var cause) -> work.postpone(claim, Backoff.after(claim.failures()), cause);
    }
    return false;
  }
}
