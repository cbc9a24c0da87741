package dev.roost.payout.api;

import dev.roost.payout.contract.PayoutId;
import dev.roost.shared.Actor;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import dev.roost.shared.UserId;

/** Payouts, for administrators: they look, hold and try again, and send nothing by hand. */
public interface PayoutAdministration {

  /** Payouts, the newest first. */
  Page<PayoutView> list(Actor admin, PayoutFilter filter, PageRequest page);

  /** One payout, with what is still to be done. */
  PayoutView get(Actor admin, PayoutId payout);

  /** What is on its way is tried now; where some of it failed, what the host is owed is looked at now. */
  PayoutView retry(Actor admin, PayoutId payout);

  /** How a host stands. */
  PayeeView payee(Actor admin, UserId host);

  /** Puts a host's payouts on hold, or takes them off it. Nobody does so with their own. */
  PayeeView freeze(Actor admin, FreezePayouts command);

  /** What administrators did about a host's payouts, the newest first. */
  Page<PayoutDecisionView> decisions(Actor admin, UserId host, PageRequest page);
}
