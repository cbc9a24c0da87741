package dev.roost.ledger.api;

import dev.roost.ledger.contract.ProposalId;
import org.jspecify.annotations.Nullable;

/** @param note why, for the one who proposed it */
public record RejectProposal(ProposalId proposal, long expectedVersion, @Nullable String note) {
}
