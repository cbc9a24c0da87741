package dev.roost.payout.adapter.rest;

import dev.roost.payout.api.PayoutDecisionView;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that an administrator did. */
@Schema(name = "PayoutDecision", description = "Something that an administrator did about a host's payouts.")
record PayoutDecisionJson(
    @Schema(description = "APPROVE, REJECT, REVOKE: of the verification. FREEZE, UNFREEZE: of payouts.", example = "FREEZE") String action,
    @Schema(description = "The administrator.") UUID by,
    @Schema(description = "When, UTC.", example = "2026-12-01T09:30:00Z") Instant at,
    @Schema(description = "Why.", example = "Two accounts in one week") @Nullable String reason) {

  static PayoutDecisionJson of(PayoutDecisionView view) {
    return new PayoutDecisionJson(view.action(), view.by().value(), view.at(), view.reason());
  }
}
