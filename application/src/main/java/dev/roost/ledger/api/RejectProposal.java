package dev.roost.ledger.api;

import dev.roost.ledger.contract.ProposalId;
import org.jspecify.annotations.Nullable;

/**
 * An administrator says no to a proposal.
 *
 * @param note why, for the one who proposed it
 */
public record RejectProposal(ProposalId proposal, long expectedVersion, @Nullable String note) {
}
