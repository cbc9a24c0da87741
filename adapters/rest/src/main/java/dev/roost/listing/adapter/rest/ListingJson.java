package dev.roost.listing.adapter.rest;

import dev.roost.listing.contract.ListingStatus;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A listing as clients read it. */
@Schema(name = "Listing", description = "A place that is rented out as a whole, as far as you may know it.")
record ListingJson(
    @Schema(description = "Names the listing.", example = "019a2f0e-7b1c-7d1e-9c3a-0f2b4c6d8e10") UUID id,
    @Schema(description = "Where the listing is in its life; strangers see published ones only.", example = "PUBLISHED") ListingStatus status,
    @Schema(description = "The host who answers for it.", example = "019a2f0e-7b1c-7d1e-9c3a-0f2b4c6d8e11") UUID ownerId,
    @Schema(description = "Empty in a draft that has none yet.", example = "Studio below the Acropolis") String title,
    @Schema(description = "Empty in a draft that has none yet.", example = "Two quiet rooms and a roof with a view.") String description,
    @Schema(description = "What guests get.") SpaceJson space,
    @ArraySchema(schema = @Schema(example = "wifi"), arraySchema = @Schema(description = "Codes of `GET /v1/catalogue/amenities`, in its order.")) List<String> amenities,
    @Schema(description = "What guests may do in the house.") HouseRulesJson houseRules,
    @Schema(description = "When guests come and go.") StayTimesJson times,
    @Schema(description = "Absent in a draft that has none yet.") @Nullable PlaceJson place,
    @Schema(description = "Whether a booking is confirmed without an answer of the host.", example = "true") boolean instantBook,
    @Schema(description = "Of the authority that registers rentals; empty where there is none.", example = "AMA-00001234567") String registrationNumber,
    @Schema(description = "In order; the first is the cover.") List<PhotoJson> photos,
    @Schema(description = "When it was published first, UTC; absent before.", example = "2026-12-01T09:30:00Z") @Nullable Instant publishedAt,
    @Schema(description = "For its hosts; absent for others.") @Nullable ExternalReferenceJson externalReference) {
}
