package dev.roost.ledger.api;

import dev.roost.ledger.contract.Correlation;
import dev.roost.ledger.contract.Entry;
import dev.roost.ledger.contract.ProposalId;
import dev.roost.ledger.contract.ProposalPurpose;
import dev.roost.ledger.contract.ProposalStatus;
import dev.roost.ledger.contract.TransactionId;
import dev.roost.shared.UserId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A proposal.
 *
 * @param decidedBy absent until another administrator decides
 * @param note why it was rejected
 * @param transaction what was posted when it was approved
 */
public record ProposalView(ProposalId id, long version, ProposalStatus status, ProposalPurpose purpose, String reason,
    Correlation correlation, List<Entry> entries, UserId proposedBy, Instant proposedAt, Instant expiresAt,
    @Nullable UserId decidedBy, @Nullable Instant decidedAt, @Nullable String note,
    @Nullable TransactionId transaction) {
}
