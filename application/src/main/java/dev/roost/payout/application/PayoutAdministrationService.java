package dev.roost.payout.application;

import dev.roost.payout.api.FreezePayouts;
import dev.roost.payout.api.PayeeView;
import dev.roost.payout.api.PayoutAdministration;
import dev.roost.payout.api.PayoutDecisionView;
import dev.roost.payout.api.PayoutFilter;
import dev.roost.payout.api.PayoutView;
import dev.roost.payout.contract.PayoutId;
import dev.roost.payout.contract.PayoutRefusal.PayoutIsSent;
import dev.roost.payout.domain.Freeze;
import dev.roost.payout.domain.Freezes;
import dev.roost.payout.domain.Payout;
import dev.roost.payout.domain.Payouts;
import dev.roost.platform.Ids;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.Actor;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import dev.roost.shared.Refused;
import dev.roost.shared.UserId;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class PayoutAdministrationService implements PayoutAdministration {

  private static final String READ = "read payouts";

  private final Payouts payouts;
  private final PayoutLists lists;
  private final TransferWork work;
  private final PayoutSchedule schedule;
  private final Freezes freezes;
  private final PayoutDecisions decisions;
  private final Payees payees;
  private final Ids ids;
  private final Clock clock;
  private final Duration lease;

  PayoutAdministrationService(Payouts payouts, PayoutLists lists, TransferWork work, PayoutSchedule schedule,
      Freezes freezes, PayoutDecisions decisions, Payees payees, Ids ids, Clock clock,
      @Value("${roost.payout.lease:PT2M}") Duration lease) {
    this.payouts = payouts;
    this.lists = lists;
    this.work = work;
    this.schedule = schedule;
    this.freezes = freezes;
    this.decisions = decisions;
    this.payees = payees;
    this.ids = ids;
    this.clock = clock;
    this.lease = lease;
  }

  @Override
  @Transactional(readOnly = true)
  public Page<PayoutView> list(Actor admin, PayoutFilter filter, PageRequest page) {
    Hosts.mustBeAdmin(admin, "list payouts");
    return lists.list(filter, page).map(PayoutViews::listed);
  }

  @Override
  @Transactional(readOnly = true)
  public PayoutView get(Actor admin, PayoutId payout) {
    Hosts.mustBeAdmin(admin, READ);
    return viewOf(find(payout));
  }

  @Override
  @Transactional
  public PayoutView retry(Actor admin, PayoutId id) {
    Hosts.mustBeAdmin(admin, "try payouts again");
    var payout = find(id);
    switch (payout.status()) {
      case SENT -> throw new Refused(new PayoutIsSent(id));
      case SENDING -> work.hurry(id, lease);
      case PARTLY_SENT, FAILED, RETURNED -> schedule.wake(payout.order().host());
    }
    return viewOf(payout);
  }

  @Override
  @Transactional(readOnly = true)
  public PayeeView payee(Actor admin, UserId host) {
    Hosts.mustBeAdmin(admin, READ);
    return payees.of(host);
  }

  /** What is kept back no longer is looked at now. */
  @Override
  @Transactional
  public PayeeView freeze(Actor admin, FreezePayouts command) {
    var by = Hosts.mustBeAdmin(admin, "put payouts on hold");
    var freeze = freezes.lock(command.host()).orElseGet(() -> Freeze.none(command.host()));
    Hosts.mustBeAt("freeze", freeze.version(), command.expectedVersion());
    if (freeze.set(command.frozen(), by, command.reason(), clock.instant())) {
      freezes.save(freeze);
      decisions.add(ids.next(), new PayoutDecisionView(command.host(), command.frozen() ? "FREEZE" : "UNFREEZE", by,
          clock.instant(), command.reason()));
      schedule.wake(command.host());
    }
    return payees.of(command.host());
  }

  @Override
  @Transactional(readOnly = true)
  public Page<PayoutDecisionView> decisions(Actor admin, UserId host, PageRequest page) {
    Hosts.mustBeAdmin(admin, READ);
    return decisions.of(host, page);
  }

  private Payout find(PayoutId id) {
    return payouts.find(id).orElseThrow(() -> new Refused(new NotFound("payout", id.toString())));
  }

  private PayoutView viewOf(Payout payout) {
    return PayoutViews.details(payout, work.of(payout.id()));
  }
}
