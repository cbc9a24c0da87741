package dev.roost.payout.application;

import dev.roost.payout.api.PayoutDecisionView;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import dev.roost.shared.UserId;
import java.util.UUID;

/** What administrators did about payouts, for ever. */
public interface PayoutDecisions {

  /**
   * Keeps a decision.
   *
   * @param id names it; later ones have greater ids
   */
  void add(UUID id, PayoutDecisionView decision);

  /** The newest first. */
  Page<PayoutDecisionView> of(UserId host, PageRequest page);
}
