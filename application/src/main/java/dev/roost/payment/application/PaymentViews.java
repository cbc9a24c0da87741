package dev.roost.payment.application;

import dev.roost.payment.api.PaymentDetails;
import dev.roost.payment.api.PaymentDetails.AttemptView;
import dev.roost.payment.api.PaymentDetails.WorkView;
import dev.roost.payment.api.PaymentView;
import dev.roost.payment.application.PaymentWork.Pending;
import dev.roost.payment.contract.PaymentStatus;
import dev.roost.payment.domain.Attempt;
import dev.roost.payment.domain.DeclineReason;
import dev.roost.payment.domain.Payment;
import java.util.List;

/** Shows payments to those who may see them. */
final class PaymentViews {

  private PaymentViews() {
  }

  static PaymentView of(Payment payment) {
    var status = payment.status();
    return new PaymentView(payment.id(), payment.order().booking(), status, payment.order().amount(),
        payment.order().payBy(),
        payment.lastDecline().map(DeclineReason::forGuests).map(DeclineReason::name).orElse(null),
        status == PaymentStatus.DECIDING && payment.undecided().isPresent());
  }

  static PaymentDetails details(Payment payment, List<Pending> work) {
    var order = payment.order();
    var stored = payment.snapshot();
    return new PaymentDetails(of(payment), order.guest(), order.host(), stored.goal().name(),
        stored.attempts().stream().map(PaymentViews::of).toList(),
        work.stream().map(it -> new WorkView(it.purpose().name(), it.dueAt(), it.failures(), it.error())).toList());
  }

  private static AttemptView of(Attempt attempt) {
    var reference = attempt.reference();
    var decline = attempt.decline();
    return new AttemptView(attempt.knowledge().name(), attempt.knownAt(),
        reference == null ? null : reference.value(), attempt.captureBefore(),
        decline == null ? null : decline.name());
  }
}
