package dev.roost.ledger.adapter.rest;

import dev.roost.ledger.api.ProposalView;
import dev.roost.ledger.contract.ProposalPurpose;
import dev.roost.ledger.contract.ProposalStatus;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A proposal as clients read it. */
@Schema(name = "LedgerProposal", description = "What one administrator wants to enter by hand, and another one decides on.")
record ProposalJson(
    @Schema(description = "Names the proposal.", example = "019a2f0e-7b1c-7d1e-9c3a-0f2b4c6d8e10") UUID id,
    @Schema(description = "Where it is in its life.", example = "PROPOSED") ProposalStatus status,
    @Schema(description = "What it is for.", example = "ADJUSTMENT") ProposalPurpose purpose,
    @Schema(description = "Why.", example = "The cleaning fee of May was paid twice") String reason,
    @Schema(description = "The booking it is about.") @Nullable UUID bookingId,
    @Schema(description = "The payment it is about.") @Nullable UUID paymentId,
    @Schema(description = "What is posted once it is approved.") List<EntryJson> entries,
    @Schema(description = "The administrator who proposed it.") UUID proposedBy,
    @Schema(description = "When it was proposed, UTC.", example = "2026-12-01T09:30:00Z") Instant proposedAt,
    @Schema(description = "Until when it can be decided, UTC.", example = "2026-12-08T09:30:00Z") Instant expiresAt,
    @Schema(description = "The administrator who decided.") @Nullable UUID decidedBy,
    @Schema(description = "When it was decided, UTC.", example = "2026-12-02T09:30:00Z") @Nullable Instant decidedAt,
    @Schema(description = "Why it was rejected.", example = "This was put right in June.") @Nullable String note,
    @Schema(description = "What was posted when it was approved.") @Nullable UUID transactionId) {

  static ProposalJson of(ProposalView view) {
    var by = view.decidedBy();
    var transaction = view.transaction();
    return new ProposalJson(view.id().value(), view.status(), view.purpose(), view.reason(),
        view.correlation().booking(), view.correlation().payment(),
        view.entries().stream().map(EntryJson::of).toList(), view.proposedBy().value(), view.proposedAt(),
        view.expiresAt(), by == null ? null : by.value(), view.decidedAt(), view.note(),
        transaction == null ? null : transaction.value());
  }
}
