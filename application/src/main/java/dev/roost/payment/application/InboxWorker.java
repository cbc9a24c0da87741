package dev.roost.payment.application;

import dev.roost.payment.application.EventInbox.Received;
import dev.roost.payment.contract.PaymentId;
import dev.roost.payment.contract.RefundStatus;
import dev.roost.payment.contract.TransferReported;
import dev.roost.payment.domain.OperationKey;
import dev.roost.payment.domain.Payment;
import dev.roost.payment.domain.Payments;
import dev.roost.payment.domain.ProviderEvent;
import dev.roost.payment.domain.ProviderObject.OtherObject;
import dev.roost.payment.domain.ProviderObject.ProviderDispute;
import dev.roost.payment.domain.ProviderObject.ProviderPayment;
import dev.roost.payment.domain.ProviderObject.ProviderRefund;
import dev.roost.payment.domain.ProviderObject.ProviderTransfer;
import dev.roost.payment.domain.ProviderObject.RefundState;
import dev.roost.payment.domain.Refunds;
import dev.roost.platform.Backoff;
import dev.roost.platform.DomainEvents;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Lets what providers have told have its effect: through the same transition as an answer. */
@Component
class InboxWorker {

  private static final Logger LOG = LoggerFactory.getLogger(InboxWorker.class);
  private static final Duration LEASE = Duration.ofMinutes(1);
  /** From so many failures on, some minutes, somebody should look. */
  private static final int ALARMING = 8;
  /** After so many, some days, nobody will find what it is about. */
  private static final int HOPELESS = 100;

  private final EventInbox inbox;
  private final Payments payments;
  private final PaymentStore store;
  private final Refunds refunds;
  private final RefundStore refundStore;
  private final DisputeBook disputes;
  private final DomainEvents events;
  private final Alarm alarm;
  private final TransactionOperations transactions;

  InboxWorker(EventInbox inbox, Payments payments, PaymentStore store, Refunds refunds,
      RefundStore refundStore, DisputeBook disputes, DomainEvents events, Alarm alarm,
      TransactionOperations transactions) {
    this.inbox = inbox;
    this.payments = payments;
    this.store = store;
    this.refunds = refunds;
    this.refundStore = refundStore;
    this.disputes = disputes;
    this.events = events;
    this.alarm = alarm;
    this.transactions = transactions;
  }

  /**
   * Lets what is due have its effect, one event after the other.
   *
   * @return how much was due; as much as asked for means that there may be more
   */
  int workDue(int atMost) {
    var due = inbox.claim(atMost, LEASE);
    due.forEach(this::work);
    return due.size();
  }

  private void work(Received received) {
    try {
      transactions.executeWithoutResult(_ -> {
        if (apply(received.event())) {
          inbox.done(received);
        } else {
          keep(received);
        }
      });
    } catch (RuntimeException failure) {
      LOG.error("Event {} of {} failed; it will be tried again", received.event().id(), received.provider(), failure);
      inbox.postpone(received, Backoff.after(received.failures()), failure.toString());
    }
  }

  /** Whether what it is about was found; what concerns nobody here is found too. */
  private boolean apply(ProviderEvent event) {
    return switch (event.object()) {
      case ProviderPayment object -> {
        // Somebody made it by hand at the provider.
        yield isForeign(object) || find(object).map(payment -> learn(payment, object, event)).orElse(false);
      }
      case ProviderRefund object -> object.operation() == null
          || learn(object, object.operation(), event);
      case ProviderDispute dispute -> disputes.learn(dispute, event.occurredAt());
      case ProviderTransfer transfer -> {
        report(transfer, event);
        yield true;
      }
      case OtherObject _ -> true;
    };
  }

  private boolean learn(Payment payment, ProviderPayment object, ProviderEvent event) {
    store.change(payment, it -> it.learn(object, event.occurredAt(), store::newKey));
    return true;
  }

  /** The key of a try that failed and was followed by another one is nobody's any more, and its failure known. */
  private boolean learn(ProviderRefund object, OperationKey key, ProviderEvent event) {
    refunds.tried(key).flatMap(refunds::lock).ifPresent(refund -> {
      if (refund.status() == RefundStatus.CALLED_OFF && object.state() == RefundState.SETTLED) {
        alarm.raise("Refund %s of %s has arrived although the guest has that money from their bank too"
            .formatted(refund.id(), refund.debt().amount()));
      }
      refundStore.change(refund,
          it -> it.learn(key, object.state(), "failed", event.occurredAt(), refundStore::newKey));
    });
    return true;
  }

  /** Whoever sent it knows what it was for; one without a key was made by hand at the provider. */
  private void report(ProviderTransfer transfer, ProviderEvent event) {
    if (transfer.operation() != null) {
      events.publish(new TransferReported(transfer.operation().value(), transfer.reference().value(),
          transfer.amount(), transfer.reversed(), event.occurredAt()));
    }
  }

  private boolean isForeign(ProviderPayment object) {
    return object.payment() == null && object.operation() == null && payments.bearing(object.reference()).isEmpty();
  }

  private Optional<Payment> find(ProviderPayment object) {
    return Optional.<PaymentId>ofNullable(object.payment()).or(() -> payments.bearing(object.reference()))
        .flatMap(payments::lock).filter(payment -> payment.knows(object));
  }

  private void keep(Received received) {
    var failures = received.failures() + 1;
    if (failures >= ALARMING) {
      alarm.raise("Event %s of %s concerns %s, which nobody here knows".formatted(received.event().id(),
          received.provider(), received.event().object().reference()));
    }
    if (failures >= HOPELESS) {
      inbox.done(received);
    } else {
      inbox.postpone(received, Backoff.after(received.failures()), "nobody here knows what it is about");
    }
  }
}
