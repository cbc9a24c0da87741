package dev.roost.payout.adapter.rest;

import dev.roost.payout.api.PayeeView;
import dev.roost.payout.contract.VerificationStatus;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a host stands. */
@Schema(name = "Payee", description = "How a host stands as far as being paid goes, for administrators.")
record PayeeJson(
    @Schema(description = "The host.") UUID hostId,
    @Schema(description = "How far their verification is.", example = "APPROVED") VerificationStatus verification,
    @Schema(description = "Their account.") PayoutAccountJson account,
    @Schema(description = "Whether their payouts are on hold.", example = "false") boolean frozen,
    @Schema(description = "Why they were put on hold, or taken off it, last.", example = "Two accounts in one week") @Nullable String reason,
    @Schema(description = "The administrator who did.") @Nullable UUID frozenBy,
    @Schema(description = "When, UTC.", example = "2026-12-01T09:30:00Z") @Nullable Instant frozenAt,
    @Schema(description = "What is paid next, and what holds it back.") List<UpcomingPayoutJson> upcoming) {

  static PayeeJson of(PayeeView view) {
    var by = view.frozenBy();
    return new PayeeJson(view.host().value(), view.verification(), PayoutAccountJson.of(view.account()), view.frozen(),
        view.reason(), by == null ? null : by.value(), view.frozenAt(),
        view.upcoming().stream().map(UpcomingPayoutJson::of).toList());
  }
}
