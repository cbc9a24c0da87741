package dev.roost.messaging.adapter.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** Up to where somebody has read. */
@Schema(name = "ReadMark", description = "Up to where you have read.")
record ReadMarkJson(
    @Schema(description = "The number of a message; a mark never goes back.", example = "3") @NotNull @Min(0) Long upTo) {
}
