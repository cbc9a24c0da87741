package dev.roost.listing.adapter.rest;

import dev.roost.listing.contract.ListingStatus;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;

/** Where a listing is to be in its life. */
@Schema(name = "ListingStatusChange", description = "Where the listing is to be in its life.")
record StatusJson(
    @Schema(description = "PUBLISHED, SNOOZED or DELISTED; nothing becomes a draft again.", example = "PUBLISHED") @NotNull ListingStatus status) {
}
