package dev.roost.payout.adapter.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** An administrator puts a host's payouts on hold, or takes them off it. */
@Schema(name = "FreezePayouts", description = "Whether a host's payouts are on hold, and why.")
record FreezeJson(
    @Schema(description = "Whether they are to be on hold.", example = "true") @NotNull Boolean frozen,
    @Schema(description = "For administrators and auditors; the host is not told. 1 to 500 characters.", example = "Two accounts in one week") @NotBlank @Size(max = 500) @Pattern(regexp = "[^\\x00]*", message = "must not have NUL characters") String reason) {
}
