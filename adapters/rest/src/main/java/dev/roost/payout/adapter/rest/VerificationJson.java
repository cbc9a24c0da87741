package dev.roost.payout.adapter.rest;

import dev.roost.payout.api.VerificationView;
import dev.roost.payout.contract.VerificationStatus;
import dev.roost.platform.rest.IfMatch;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/** A host's verification. */
@Schema(name = "HostVerification", description = "Who a host says they are, and what an administrator says to it.")
record VerificationJson(
    @Schema(description = "The host.") UUID hostId,
    @Schema(description = "OPEN: to be filled in and submitted. SUBMITTED: an administrator has to decide. APPROVED: the host"
        + " may be paid. REJECTED, REVOKED: it may be submitted anew.", example = "OPEN") VerificationStatus status,
    @Schema(description = "Absent where they are not filled in.") @Nullable HostDetailsJson details,
    @Schema(description = "What was handed in.") List<DocumentJson> documents,
    @Schema(description = "What has to be there before it can be submitted.", example = "[\"details\"]") List<String> missing,
    @Schema(description = "When it was submitted last, UTC.", example = "2026-12-01T09:30:00Z") @Nullable Instant submittedAt,
    @Schema(description = "The administrator who decided; only administrators are told.") @Nullable UUID decidedBy,
    @Schema(description = "When it was decided, UTC.", example = "2026-12-02T09:30:00Z") @Nullable Instant decidedAt,
    @Schema(description = "Why it was rejected or revoked.", example = "The document cannot be read") @Nullable String reason) {

  static VerificationJson of(VerificationView view) {
    var details = view.details();
    var by = view.decidedBy();
    return new VerificationJson(view.host().value(), view.status(),
        details == null ? null : HostDetailsJson.of(details), view.documents().stream().map(DocumentJson::of).toList(),
        view.missing(), view.submittedAt(), by == null ? null : by.value(), view.decidedAt(), view.reason());
  }

  static ResponseEntity<VerificationJson> answer(VerificationView view) {
    return ResponseEntity.ok().eTag(IfMatch.etag(view.version())).body(of(view));
  }
}
