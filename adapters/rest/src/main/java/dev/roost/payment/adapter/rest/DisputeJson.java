package dev.roost.payment.adapter.rest;

import dev.roost.payment.api.DisputeView;
import dev.roost.payment.contract.DisputeStatus;
import dev.roost.platform.rest.MoneyJson;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;

/** A dispute as hosts and administrators read it. */
@Schema(name = "Dispute", description = "A guest's bank takes back, or may take back, what was paid for a booking.")
record DisputeJson(
    @Schema(description = "Names the dispute.", example = "019a2f0e-7b1c-7d1e-9c3a-0f2b4c6d8e14") UUID id,
    @Schema(description = "The booking it is about.") UUID bookingId,
    @Schema(description = "The payment it is about.") UUID paymentId,
    @Schema(description = "Whose stay it was.") UUID hostId,
    @Schema(description = "ASKED: the bank asks, and has taken nothing. OPEN: it has taken the money until it is decided."
        + " WON: the money stays or has come back. LOST: it is gone.", example = "OPEN") DisputeStatus status,
    @Schema(description = "Since when it is in this status, UTC.", example = "2026-12-10T09:30:00Z") Instant since,
    @Schema(description = "How much.") MoneyJson amount,
    @Schema(description = "The provider's name of it.", example = "dp_1PgafTB7kbjcJ8Qq") String reference) {

  static DisputeJson of(DisputeView dispute) {
    return new DisputeJson(dispute.id().value(), dispute.booking().value(), dispute.payment().value(),
        dispute.host().value(), dispute.status(), dispute.since(), MoneyJson.of(dispute.amount()),
        dispute.reference());
  }
}
