package dev.roost.payment.application;

import dev.roost.payment.contract.PaymentId;
import dev.roost.payment.contract.RefundStatus;
import dev.roost.payment.contract.TransferReported;
import dev.roost.payment.domain.OperationKey;
import dev.roost.payment.domain.Payment;
import dev.roost.payment.domain.Payments;
import dev.roost.payment.domain.ProviderObject;
import dev.roost.payment.domain.ProviderObject.OtherObject;
import dev.roost.payment.domain.ProviderObject.ProviderDispute;
import dev.roost.payment.domain.ProviderObject.ProviderPayment;
import dev.roost.payment.domain.ProviderObject.ProviderRefund;
import dev.roost.payment.domain.ProviderObject.ProviderTransfer;
import dev.roost.payment.domain.ProviderObject.RefundState;
import dev.roost.payment.domain.Refunds;
import dev.roost.platform.DomainEvents;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Lets how an object of the provider was or is have its effect: told by an event or looked up, through the same transition. */
@Component
class ToldObjects {

  private final Payments payments;
  private final PaymentStore store;
  private final Refunds refunds;
  private final RefundStore refundStore;
  private final DisputeBook disputes;
  private final DomainEvents events;
  private final Alarm alarm;

  ToldObjects(Payments payments, PaymentStore store, Refunds refunds, RefundStore refundStore, DisputeBook disputes,
      DomainEvents events, Alarm alarm) {
    this.payments = payments;
    this.store = store;
    this.refunds = refunds;
    this.refundStore = refundStore;
    this.disputes = disputes;
    this.events = events;
    this.alarm = alarm;
  }

  /**
   * In the caller's transaction.
   *
   * @param at when the object was like that
   * @return whether what it is about was found; what concerns nobody here is found too
   */
  boolean learn(ProviderObject object, Instant at) {
    return switch (object) {
      case ProviderPayment payment -> {
        // Somebody made it by hand at the provider.
        yield isForeign(payment) || find(payment).map(ours -> learn(ours, payment, at)).orElse(false);
      }
      case ProviderRefund refund -> refund.operation() == null || learn(refund, refund.operation(), at);
      case ProviderDispute dispute -> disputes.learn(dispute, at);
      case ProviderTransfer transfer -> {
        report(transfer, at);
        yield true;
      }
      case OtherObject _ -> true;
    };
  }

  private boolean learn(Payment payment, ProviderPayment object, Instant at) {
    store.change(payment, it -> it.learn(object, at, store::newKey));
    return true;
  }

  /** The key of a try that failed and was followed by another one is nobody's any more, and its failure known. */
  private boolean learn(ProviderRefund object, OperationKey key, Instant at) {
    refunds.tried(key).flatMap(refunds::lock).ifPresent(refund -> {
      if (refund.status() == RefundStatus.CALLED_OFF && object.state() == RefundState.SETTLED) {
        alarm.raise("Refund %s of %s has arrived although the guest has that money from their bank too"
            .formatted(refund.id(), refund.debt().amount()));
      }
      refundStore.change(refund, it -> it.learn(key, object.state(), "failed", at, refundStore::newKey));
    });
    return true;
  }

  /** Whoever sent it knows what it was for; one without a key was made by hand at the provider. */
  private void report(ProviderTransfer transfer, Instant at) {
    if (transfer.operation() != null) {
      events.publish(new TransferReported(transfer.operation().value(), transfer.reference().value(),
          transfer.amount(), transfer.reversed(), at));
    }
  }

  private boolean isForeign(ProviderPayment object) {
    return object.payment() == null && object.operation() == null && payments.bearing(object.reference()).isEmpty();
  }

  private Optional<Payment> find(ProviderPayment object) {
    return Optional.<PaymentId>ofNullable(object.payment()).or(() -> payments.bearing(object.reference()))
        .flatMap(payments::lock).filter(payment -> payment.knows(object));
  }
}
