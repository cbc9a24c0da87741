package dev.roost.payment.application;

import dev.roost.payment.api.DisputeFilter;
import dev.roost.payment.api.DisputeView;
import dev.roost.payment.api.PaymentDisputes;
import dev.roost.payment.domain.Dispute;
import dev.roost.shared.AccessRefusal.NotAllowed;
import dev.roost.shared.Actor;
import dev.roost.shared.Actor.Scope;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import dev.roost.shared.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class PaymentDisputeService implements PaymentDisputes {

  private final DisputeLists lists;

  PaymentDisputeService(DisputeLists lists) {
    this.lists = lists;
  }

  @Override
  public Page<DisputeView> ofHost(Actor host, DisputeFilter filter, PageRequest page) {
    return lists.list(filter, host.mustBeUser(Scope.BOOKINGS_READ), page).map(PaymentDisputeService::view);
  }

  @Override
  public Page<DisputeView> list(Actor admin, DisputeFilter filter, PageRequest page) {
    admin.mustBeUser(Scope.ADMIN);
    if (!admin.isAdmin()) {
      throw new Refused(new NotAllowed("list disputes"));
    }
    return lists.list(filter, null, page).map(PaymentDisputeService::view);
  }

  private static DisputeView view(Dispute dispute) {
    var matter = dispute.matter();
    return new DisputeView(dispute.id(), matter.booking(), matter.payment(), matter.host(), dispute.status(),
        dispute.since(), matter.amount(), matter.reference().value());
  }
}
