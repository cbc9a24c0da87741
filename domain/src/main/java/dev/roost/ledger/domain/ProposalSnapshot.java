package dev.roost.ledger.domain;

import dev.roost.ledger.contract.ProposalId;
import dev.roost.shared.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * All that is stored of a proposal.
 *
 * @param version 0 for one that was never stored
 * @param decision absent until somebody decides
 */
public record ProposalSnapshot(ProposalId id, long version, ProposalTerms terms, UserId proposedBy, Instant proposedAt,
    Instant expiresAt, @Nullable Decision decision) {
}
