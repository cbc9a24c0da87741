package dev.roost.review.adapter.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Whether a review can be read. */
@Schema(name = "ReviewVisibility", description = "Whether a review can be read, and why it is so.")
record ReviewVisibilityJson(
    @Schema(description = "True to hide it, false to show it again.", example = "true") @NotNull Boolean hidden,
    @Schema(description = "For the writer, other administrators and auditors, 1 to 500 characters.", example = "It names the neighbours") @NotBlank @Size(max = 500) @Pattern(regexp = "[^\\x00]*", message = "must not have NUL characters") String reason) {
}
