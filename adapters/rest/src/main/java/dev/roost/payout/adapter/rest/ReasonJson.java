package dev.roost.payout.adapter.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Why an administrator says no. */
@Schema(name = "VerificationReason", description = "Why a verification is rejected or revoked.")
record ReasonJson(
    @Schema(description = "Told to the host; 1 to 500 characters.", example = "The document cannot be read") @NotBlank @Size(max = 500) @Pattern(regexp = "[^\\x00]*", message = "must not have NUL characters") String reason) {
}
