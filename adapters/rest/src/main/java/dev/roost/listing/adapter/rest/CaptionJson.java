package dev.roost.listing.adapter.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What stands below a photo. */
@Schema(name = "Caption", description = "What stands below a photo.")
record CaptionJson(
    @Schema(description = "One line; empty to take it away.", example = "The roof") @NotNull @Size(max = 250) String caption) {
}
