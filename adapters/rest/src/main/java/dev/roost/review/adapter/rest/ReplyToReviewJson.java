package dev.roost.review.adapter.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** An answer to a review. */
@Schema(name = "ReplyToReview", description = "Your one answer to a review.")
record ReplyToReviewJson(
    @Schema(description = "For everybody, 1 to 2,000 characters.", example = "Thank you, come back in spring!") @NotBlank @Size(max = 2_000) @Pattern(regexp = "[^\\x00]*", message = "must not have NUL characters") String text) {
}
