package dev.roost.payment.application;

import dev.roost.booking.contract.PaymentPurpose;
import dev.roost.payment.api.PaymentDetails;
import dev.roost.payment.api.PaymentDetails.AttemptView;
import dev.roost.payment.api.PaymentDetails.WorkView;
import dev.roost.payment.api.PaymentView;
import dev.roost.payment.api.PaymentView.Purpose;
import dev.roost.payment.api.PaymentView.RefundView;
import dev.roost.payment.application.PaymentWork.Pending;
import dev.roost.payment.contract.PaymentStatus;
import dev.roost.payment.contract.RefundStatus;
import dev.roost.payment.domain.Attempt;
import dev.roost.payment.domain.DeclineReason;
import dev.roost.payment.domain.GuestRefund;
import dev.roost.payment.domain.Payment;
import dev.roost.payment.domain.Payment.Order;
import dev.roost.shared.Money;
import java.util.List;
import java.util.function.Predicate;

/** Shows payments to those who may see them. */
final class PaymentViews {

  private PaymentViews() {
  }

  static PaymentView of(Payment payment, List<GuestRefund> refunds) {
    var status = payment.status();
    var order = payment.order();
    return new PaymentView(payment.id(), order.booking(), purposeOf(order),
        order.purpose() instanceof PaymentPurpose.Difference(var alteration) ? alteration : null,
        order.purpose() instanceof PaymentPurpose.Instalment(var number) ? number : null, status, order.amount(),
        order.payBy(),
        payment.lastDecline().map(DeclineReason::forGuests).map(DeclineReason::name).orElse(null),
        status == PaymentStatus.DECIDING && payment.undecided().isPresent(),
        sum(payment, refunds, PaymentViews::hasArrived), sum(payment, refunds, PaymentViews::isOwed),
        refunds.stream().map(it -> new RefundView(it.id(), it.status(), it.since(), it.debt().amount())).toList());
  }

  static PaymentDetails details(Payment payment, List<GuestRefund> refunds, List<Pending> work) {
    var order = payment.order();
    var stored = payment.snapshot();
    return new PaymentDetails(of(payment, refunds), order.guest(), order.host(), stored.goal().name(),
        stored.attempts().stream().map(PaymentViews::of).toList(),
        work.stream().map(it -> new WorkView(it.purpose().name(), it.dueAt(), it.failures(), it.error())).toList());
  }

  private static Purpose purposeOf(Order order) {
    return switch (order.purpose()) {
      case PaymentPurpose.Stay _ -> Purpose.STAY;
      case PaymentPurpose.Difference _ -> Purpose.DIFFERENCE;
      case PaymentPurpose.Instalment _ -> Purpose.INSTALMENT;
    };
  }

  private static boolean isOwed(GuestRefund refund) {
    return refund.status() == RefundStatus.OWED || refund.status() == RefundStatus.PENDING;
  }

  private static boolean hasArrived(GuestRefund refund) {
    return refund.status() == RefundStatus.SETTLED;
  }

  private static Money sum(Payment payment, List<GuestRefund> refunds, Predicate<GuestRefund> which) {
    return refunds.stream().filter(which).map(it -> it.debt().amount())
        .reduce(Money.zero(payment.order().amount().currency()), Money::plus);
  }

  private static AttemptView of(Attempt attempt) {
    var reference = attempt.reference();
    var decline = attempt.decline();
    return new AttemptView(attempt.knowledge().name(), attempt.knownAt(),
        reference == null ? null : reference.value(), attempt.captureBefore(),
        decline == null ? null : decline.name());
  }
}
