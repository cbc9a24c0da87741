package dev.roost.booking.adapter.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why a host says no. */
@Schema(name = "Decline", description = "Words for the guest whose request is declined.")
record DeclineJson(
    @Schema(description = "For the guest. Ways of contact in it are hidden.", example = "We are painting the walls.") @Size(max = 2_000) @Nullable String message) {
}
