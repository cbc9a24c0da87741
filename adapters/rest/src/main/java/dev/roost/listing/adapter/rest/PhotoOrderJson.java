package dev.roost.listing.adapter.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** Photos in their new order. */
@Schema(name = "PhotoOrder", description = "The photos of a listing in their new order.")
record PhotoOrderJson(
    @Schema(description = "The id of each photo, once.") @NotNull @Size(max = 100) List<@NotNull UUID> photos) {
}
