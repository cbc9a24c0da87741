package dev.roost.payout.adapter.rest;

import dev.roost.payout.api.PayoutView;
import dev.roost.payout.contract.PayoutStatus;
import dev.roost.platform.rest.MoneyJson;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A payout as its host reads it. */
@Schema(name = "HostPayout", description = "Money that was sent to a host, or is being sent.")
record PayoutJson(
    @Schema(description = "Names the payout.", example = "019a2f0e-7b1c-7d1e-9c3a-0f2b4c6d8e10") UUID id,
    @Schema(description = "SENDING: on its way. SENT: all of it has arrived. PARTLY_SENT: some of it has, the rest is owed"
        + " again. FAILED: all of it is owed again. RETURNED: some of it has come back and is owed again.", example = "SENT") PayoutStatus status,
    @Schema(description = "What was decided to be sent.") MoneyJson amount,
    @Schema(description = "What has arrived.") MoneyJson sent,
    @Schema(description = "What of it has come back from your account, and is owed again.") MoneyJson returned,
    @Schema(description = "The last characters of the account it went to.", example = "…n3Xk") String account,
    @Schema(description = "When it was decided, UTC.", example = "2026-12-01T09:30:00Z") Instant preparedAt,
    @Schema(description = "When all was known, UTC.", example = "2026-12-01T09:30:02Z") @Nullable Instant endedAt) {

  static PayoutJson of(PayoutView view) {
    return new PayoutJson(view.id().value(), view.status(), MoneyJson.of(view.amount()), MoneyJson.of(view.sent()),
        MoneyJson.of(view.returned()),
        view.account(), view.preparedAt(), view.endedAt());
  }
}
