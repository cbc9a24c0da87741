package dev.roost.listing.adapter.rest;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a new listing says. */
@Schema(name = "NewListing", description = "A new listing. Only its space is needed; everything else can follow.")
record CreateListingJson(
    @Schema(description = "One line.", example = "Studio below the Acropolis") @Size(max = 120) @Nullable String title,
    @Schema(description = "May have several lines.", example = "Two quiet rooms and a roof with a view.") @Size(max = 10_000) @Nullable String description,
    @Schema(description = "What guests get.") @NotNull @Valid SpaceJson space,
    @ArraySchema(schema = @Schema(example = "wifi"), arraySchema = @Schema(description = "Codes of `GET /v1/catalogue/amenities`.")) @Size(max = 300) @Nullable List<@NotNull @Size(max = 40) String> amenities,
    @Schema(description = "Without them: no pets, no smoking, no parties.") @Valid @Nullable HouseRulesJson houseRules,
    @Schema(description = "Without them: check-in from 15:00, check-out until 11:00.") @Valid @Nullable StayTimesJson times,
    @Schema(description = "Where the listing is.") @Valid @Nullable LocationJson location,
    @Schema(description = "Whether a booking is confirmed without an answer of the host; not, unless you say so.", example = "true") @Nullable Boolean instantBook,
    @Schema(description = "Of the authority that registers rentals, where the law asks for it; shown to everybody.", example = "AMA-00001234567") @Size(max = 120) @Nullable String registrationNumber,
    @Schema(description = "How another system calls the listing; unique among the owner's.") @Valid @Nullable ExternalReferenceJson externalReference) {
}
