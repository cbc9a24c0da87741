package dev.roost.ledger.api;

import dev.roost.ledger.contract.ProposalId;
import dev.roost.ledger.contract.ProposalStatus;
import dev.roost.platform.Idempotency.Once;
import dev.roost.platform.IdempotencyKey;
import dev.roost.shared.Actor;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import org.jspecify.annotations.Nullable;

/** What is entered by hand: one administrator proposes, another decides. */
public interface AdjustmentProposals {

  /** Proposes entries, which must add up to zero. Nothing is posted yet. */
  Once<ProposalView> propose(Actor admin, IdempotencyKey key, ProposeAdjustment command);

  /** Posts what another administrator proposed. Approved again by the same one, it answers the proposal as it is. */
  ProposalView approve(Actor admin, ProposalId proposal, long expectedVersion);

  /** Turns down what another administrator proposed. Rejected again by the same one, it answers the proposal as it is. */
  ProposalView reject(Actor admin, RejectProposal command);

  ProposalView show(Actor admin, ProposalId proposal);

  /** The newest first. */
  Page<ProposalView> list(Actor admin, @Nullable ProposalStatus status, PageRequest page);
}
