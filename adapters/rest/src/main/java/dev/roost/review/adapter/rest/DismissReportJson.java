package dev.roost.review.adapter.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Why a review stays as it is. */
@Schema(name = "DismissReviewReport", description = "Why the review stays as it is.")
record DismissReportJson(
    @Schema(description = "For other administrators and auditors, 1 to 500 characters.", example = "It is harsh, and about the stay.") @NotBlank @Size(max = 500) @Pattern(regexp = "[^\\x00]*", message = "must not have NUL characters") String note) {
}
