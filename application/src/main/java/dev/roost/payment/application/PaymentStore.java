package dev.roost.payment.application;

import dev.roost.booking.contract.PaymentPurpose;
import dev.roost.payment.contract.PaymentStatus;
import dev.roost.payment.domain.Attempt;
import dev.roost.payment.domain.OperationKey;
import dev.roost.payment.domain.Payment;
import dev.roost.payment.domain.PaymentGateway;
import dev.roost.payment.domain.Payments;
import dev.roost.platform.DomainEvents;
import dev.roost.platform.Ids;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Stores a payment with all that follows from how it is now: what is entered, what the provider is asked for, who is told. */
@Component
class PaymentStore {

  /** How long after the time to pay a provider, a bank or a guest may still decide. */
  static final Duration PATIENCE = Duration.ofMinutes(15);

  private final Payments payments;
  private final RefundStore refunds;
  private final MoneyBook book;
  private final Provider provider;
  private final PaymentWork work;
  private final Nudge nudge;
  private final DomainEvents events;
  private final Ids ids;

  PaymentStore(Payments payments, RefundStore refunds, MoneyBook book, Provider provider, PaymentWork work, Nudge nudge,
      DomainEvents events, Ids ids) {
    this.payments = payments;
    this.refunds = refunds;
    this.book = book;
    this.provider = provider;
    this.work = work;
    this.nudge = nudge;
    this.events = events;
    this.ids = ids;
  }

  void add(Payment payment) {
    payments.add(payment);
    work.planFor(Work.giveUp(payment), payment.order().payBy().plus(PATIENCE));
    planSteps(payment);
  }

  /**
   * Changes a payment that is locked. Nothing is stored where nothing changed.
   *
   * @return whether anything did
   */
  boolean change(Payment payment, Consumer<Payment> change) {
    var before = payment.snapshot();
    var status = payment.status();
    var taken = payment.taken();
    change.accept(payment);
    if (payment.snapshot().equals(before)) {
      return false;
    }
    payments.save(payment);
    enterCaptures(payment, taken);
    if (payment.takenInVain().isPresent()) {
      refunds.oweInVain(payment);
    }
    planSteps(payment);
    if (concernsTheBooking(payment, status)) {
      tell(payment);
    }
    payment.chargeAgainAt().ifPresent(at -> work.planFor(Work.chargeAgain(payment), at));
    events.publishFrom(payment);
    return true;
  }

  /** Lets the booking hear how the payment is. */
  void tell(Payment payment) {
    work.again(Work.tell(payment));
    nudge.soon(payment.id());
  }

  OperationKey newKey() {
    return new OperationKey(ids.next());
  }

  /** Nobody is there when an instalment is declined: its booking has to know. */
  private static boolean concernsTheBooking(Payment payment, PaymentStatus before) {
    var now = payment.status();
    return now != before && switch (now) {
      case AUTHORIZED, CAPTURED -> true;
      case WAITING, DECIDING -> before == PaymentStatus.AUTHORIZED || before == PaymentStatus.CAPTURING
          || (now == PaymentStatus.WAITING && payment.order().purpose() instanceof PaymentPurpose.Instalment);
      case CAPTURING, RELEASING, RELEASED -> false;
    };
  }

  private void enterCaptures(Payment payment, List<Attempt> before) {
    payment.taken().stream()
        .filter(attempt -> before.stream().noneMatch(it -> it.authorize().equals(attempt.authorize())))
        .forEach(attempt -> enterCapture(payment, attempt));
  }

  private void enterCapture(Payment payment, Attempt taken) {
    book.captured(payment, taken);
    if (provider.find().filter(PaymentGateway::charges).isPresent()) {
      work.plan(Work.fee(payment, taken));
      nudge.soon(payment.id());
    }
  }

  private void planSteps(Payment payment) {
    var steps = payment.steps();
    steps.forEach(step -> work.plan(Work.of(step, payment.id())));
    if (!steps.isEmpty()) {
      nudge.soon(payment.id());
    }
  }
}
