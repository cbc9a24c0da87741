package dev.roost.payment.application;

import dev.roost.payment.api.PaymentAdministration;
import dev.roost.payment.api.PaymentDetails;
import dev.roost.payment.api.PaymentFilter;
import dev.roost.payment.contract.PaymentId;
import dev.roost.payment.domain.Payment;
import dev.roost.payment.domain.Payments;
import dev.roost.payment.domain.Refunds;
import dev.roost.shared.AccessRefusal.NotAllowed;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.Actor;
import dev.roost.shared.Actor.Scope;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import dev.roost.shared.Refused;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class PaymentAdministrationService implements PaymentAdministration {

  private final Payments payments;
  private final Refunds refunds;
  private final PaymentLists lists;
  private final PaymentWork work;

  PaymentAdministrationService(Payments payments, Refunds refunds, PaymentLists lists, PaymentWork work) {
    this.payments = payments;
    this.refunds = refunds;
    this.lists = lists;
    this.work = work;
  }

  @Override
  public Page<PaymentDetails> list(Actor admin, PaymentFilter filter, PageRequest page) {
    mustBeAdmin(admin, "list payments");
    var found = lists.list(filter, null, page);
    var back = refunds.ofPayments(found.items().stream().map(Payment::id).toList());
    return found.map(
        payment -> PaymentViews.details(payment, back.getOrDefault(payment.id(), List.of()), List.of()));
  }

  @Override
  public PaymentDetails get(Actor admin, PaymentId id) {
    mustBeAdmin(admin, "read payments");
    return payments.find(id).map(payment -> PaymentViews.details(payment, refunds.ofPayment(id), work.of(id)))
        .orElseThrow(() -> new Refused(new NotFound("payment", id.toString())));
  }

  private static void mustBeAdmin(Actor actor, String action) {
    actor.mustBeUser(Scope.ADMIN);
    if (!actor.isAdmin()) {
      throw new Refused(new NotAllowed(action));
    }
  }
}
