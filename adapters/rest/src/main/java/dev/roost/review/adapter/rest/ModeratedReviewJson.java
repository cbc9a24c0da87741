package dev.roost.review.adapter.rest;

import dev.roost.review.api.ModeratedReviewView;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A review as administrators see it. */
@Schema(name = "ModeratedReview", description = "A review, and what administrators decided about it.")
record ModeratedReviewJson(
    @Schema(description = "As everybody reads it, or would if it were not hidden.") PublicReviewJson review,
    @Schema(description = "Whether it is hidden.", example = "true") boolean hidden,
    @Schema(description = "Why it was hidden or shown again last.", example = "It names the neighbours") @Nullable String reason,
    @Schema(description = "The administrator who decided last.") @Nullable UUID decidedBy,
    @Schema(description = "When, UTC.", example = "2027-06-01T12:00:00Z") @Nullable Instant decidedAt) {

  static ModeratedReviewJson of(ModeratedReviewView view) {
    var by = view.decidedBy();
    return new ModeratedReviewJson(PublicReviewJson.of(view.review()), view.hidden(), view.reason(),
        by == null ? null : by.value(), view.decidedAt());
  }
}
