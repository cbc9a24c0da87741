package dev.roost.review.adapter.rest;

import dev.roost.review.api.ReportView;
import dev.roost.review.contract.ReportReason;
import dev.roost.review.contract.ReportStatus;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A report of a review. */
@Schema(name = "ReviewReport", description = "Somebody wants an administrator to look at a review.")
record ReviewReportJson(
    @Schema(description = "Names the report.", example = "019a2f0e-7b1c-7d1e-9c3a-0f2b4c6d8e11") UUID id,
    @Schema(description = "The review.") UUID reviewId,
    @Schema(description = "Who reported it.") UUID reporterId,
    @Schema(description = "What is wrong with it.", example = "PERSONAL_DATA") ReportReason reason,
    @Schema(description = "What they added.", example = "It names my neighbours.") @Nullable String words,
    @Schema(description = "When it was reported, UTC.", example = "2027-06-01T10:00:00Z") Instant reportedAt,
    @Schema(description = "UPHELD: the review was hidden. DISMISSED: it stays as it is.", example = "OPEN") ReportStatus status,
    @Schema(description = "The administrator who decided.") @Nullable UUID decidedBy,
    @Schema(description = "When it was decided, UTC.", example = "2027-06-01T12:00:00Z") @Nullable Instant decidedAt,
    @Schema(description = "Why it was decided so.", example = "It does.") @Nullable String note) {

  static ReviewReportJson of(ReportView report) {
    var by = report.decidedBy();
    return new ReviewReportJson(report.id().value(), report.review().value(), report.reporter().value(),
        report.reason(), report.words(), report.reportedAt(), report.status(), by == null ? null : by.value(),
        report.decidedAt(), report.note());
  }
}
