package dev.roost.listing.adapter.rest;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a host changes. */
@Schema(name = "ListingParts", description = "The parts to change, each as a whole; what is left out stays as it is.")
record ListingPartsJson(
    @Schema(description = "One line; empty to take it away.", example = "Studio below the Acropolis") @Size(max = 120) @Nullable String title,
    @Schema(description = "May have several lines; empty to take it away.", example = "Two quiet rooms and a roof with a view.") @Size(max = 10_000) @Nullable String description,
    @Schema(description = "What guests get.") @Valid @Nullable SpaceJson space,
    @ArraySchema(schema = @Schema(example = "wifi"), arraySchema = @Schema(description = "All amenities, as codes of `GET /v1/catalogue/amenities`.")) @Size(max = 300) @Nullable List<@NotNull @Size(max = 40) String> amenities,
    @Schema(description = "What guests may do in the house.") @Valid @Nullable HouseRulesJson houseRules,
    @Schema(description = "When guests come and go.") @Valid @Nullable StayTimesJson times,
    @Schema(description = "Where the listing is.") @Valid @Nullable LocationJson location,
    @Schema(description = "Whether a booking is confirmed without an answer of the host.", example = "true") @Nullable Boolean instantBook,
    @Schema(description = "Of the authority that registers rentals, where the law asks for it; shown to everybody. Empty"
        + " to take it away.", example = "AMA-00001234567") @Size(max = 120) @Nullable String registrationNumber) {
}
