package dev.roost.listing.adapter.rest;

import dev.roost.listing.contract.HostRight;
import dev.roost.listing.contract.ListingStatus;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of a host's list. */
@Schema(name = "ListingSummary", description = "A listing in the list of its host.")
record ListingSummaryJson(
    @Schema(description = "Names the listing.", example = "019a2f0e-7b1c-7d1e-9c3a-0f2b4c6d8e10") UUID id,
    @Schema(description = "Send it as `If-Match: \"3\"` to change this version.", example = "3") long version,
    @Schema(description = "Where the listing is in its life.", example = "DRAFT") ListingStatus status,
    @Schema(description = "Empty in a draft that has none yet.", example = "Studio below the Acropolis") String title,
    @Schema(description = "Empty where none is named yet.", example = "Athens") String city,
    @Schema(description = "Address of the first photo's small size; absent without photos.", example = "/v1/photos/0f2b4c6d8e10019a2f0e7b1c7d1e9c3a/small.jpg") @Nullable String coverPhoto,
    @Schema(description = "The host who answers for it.", example = "019a2f0e-7b1c-7d1e-9c3a-0f2b4c6d8e11") UUID ownerId,
    @Schema(description = "What you may do with it.") Set<HostRight> rights,
    @Schema(description = "How another system calls it; absent where none does.") @Nullable ExternalReferenceJson externalReference) {
}
