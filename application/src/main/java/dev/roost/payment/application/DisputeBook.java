package dev.roost.payment.application;

import dev.roost.payment.contract.DisputeId;
import dev.roost.payment.contract.DisputeStatus;
import dev.roost.payment.contract.PaymentId;
import dev.roost.payment.domain.Dispute;
import dev.roost.payment.domain.Dispute.Matter;
import dev.roost.payment.domain.Disputes;
import dev.roost.payment.domain.Payment;
import dev.roost.payment.domain.PaymentGateway;
import dev.roost.payment.domain.Payments;
import dev.roost.payment.domain.ProviderObject.ProviderDispute;
import dev.roost.platform.DomainEvents;
import dev.roost.platform.Ids;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Keeps what providers tell of disputes, and enters what it means for the money. */
@Component
class DisputeBook {

  private final Disputes disputes;
  private final Payments payments;
  private final RefundStore refunds;
  private final MoneyBook book;
  private final Provider provider;
  private final PaymentWork work;
  private final Alarm alarm;
  private final DomainEvents events;
  private final Ids ids;

  DisputeBook(Disputes disputes, Payments payments, RefundStore refunds, MoneyBook book, Provider provider,
      PaymentWork work, Alarm alarm,
      DomainEvents events, Ids ids) {
    this.disputes = disputes;
    this.payments = payments;
    this.refunds = refunds;
    this.book = book;
    this.provider = provider;
    this.work = work;
    this.alarm = alarm;
    this.events = events;
    this.ids = ids;
  }

  /** Whether the payment was found that it is about. */
  boolean learn(ProviderDispute told, Instant at) {
    var payment = paymentOf(told).flatMap(payments::lock);
    payment.ifPresent(it -> learn(it, told, at));
    return payment.isPresent();
  }

  private void learn(Payment payment, ProviderDispute told, Instant at) {
    var known = disputes.find(told.reference());
    var dispute = known.orElseGet(() -> Dispute.hear(new DisputeId(ids.next()), matter(payment, told), at));
    var status = statusOf(told);
    if (dispute.contradicts(status)) {
      alarm.raise("Dispute %s was %s and is told to be %s now: see what the provider has done with the money"
          .formatted(told.reference(), dispute.status(), status));
    }
    var before = dispute.snapshot();
    refunds.lockOwed(payment);
    var moves = dispute.learn(status, at);
    moves.forEach(move -> book.disputed(move, dispute));
    if (known.isEmpty()) {
      disputes.add(dispute);
      alarm.raise("Dispute %s about %s of booking %s: it has to be answered at the provider".formatted(
          told.reference(), told.amount(), payment.order().booking()));
    } else if (!dispute.snapshot().equals(before)) {
      disputes.save(dispute);
    }
    if (dispute.status() == DisputeStatus.LOST && before.status() != DisputeStatus.LOST) {
      refunds.callOffLost(payment);
    }
    if (mayCost(dispute, before.status()) && provider.find().filter(PaymentGateway::charges).isPresent()) {
      // Also where it is being asked just now: what it has given back can be seen from now on.
      work.again(Work.fee(dispute));
    }
    events.publishFrom(dispute);
  }

  /** Once money was taken, and once more when it has come back, perhaps with the fee. */
  private static boolean mayCost(Dispute dispute, DisputeStatus before) {
    return dispute.status() != before && (before == DisputeStatus.ASKED || dispute.status() == DisputeStatus.WON);
  }

  private Optional<PaymentId> paymentOf(ProviderDispute told) {
    return Optional.<PaymentId>ofNullable(told.payment())
        .or(() -> Optional.ofNullable(told.source()).flatMap(payments::bearing));
  }

  private static Matter matter(Payment payment, ProviderDispute told) {
    var order = payment.order();
    return new Matter(told.reference(), payment.id(), order.booking(), order.host(), told.amount());
  }

  private static DisputeStatus statusOf(ProviderDispute told) {
    return switch (told.state()) {
      case ASKED -> DisputeStatus.ASKED;
      case OPEN -> DisputeStatus.OPEN;
      case WON -> DisputeStatus.WON;
      case LOST -> DisputeStatus.LOST;
    };
  }
}
