package dev.roost.review.adapter.rest;

import dev.roost.review.contract.ReportReason;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why an administrator should look at a review. */
@Schema(name = "ReportReview", description = "Why an administrator should look at a review.")
record ReportReviewJson(
    @Schema(description = "What is wrong with it.", example = "PERSONAL_DATA") @NotNull ReportReason reason,
    @Schema(description = "What you add, 1 to 2,000 characters.", example = "It names my neighbours.") @Size(min = 1, max = 2_000) @Pattern(regexp = "[^\\x00]*", message = "must not have NUL characters") @Nullable String words) {
}
