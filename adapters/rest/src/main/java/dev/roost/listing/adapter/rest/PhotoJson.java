package dev.roost.listing.adapter.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A photo. */
@Schema(name = "Photo", description = "A photo of a listing.")
record PhotoJson(
    @Schema(description = "Names the photo.", example = "019a2f0e-7b1c-7d1e-9c3a-0f2b4c6d8e10") UUID id,
    @Schema(description = "Empty where there is none.", example = "The roof") String caption,
    @Schema(description = "Address of a JPEG of at most 320 pixels on its longer side.", example = "/v1/photos/0f2b4c6d8e10019a2f0e7b1c7d1e9c3a/small.jpg") String small,
    @Schema(description = "The same with at most 800 pixels.", example = "/v1/photos/0f2b4c6d8e10019a2f0e7b1c7d1e9c3a/medium.jpg") String medium,
    @Schema(description = "The same with at most 1600 pixels.", example = "/v1/photos/0f2b4c6d8e10019a2f0e7b1c7d1e9c3a/large.jpg") String large,
    @Schema(description = "Pixels of the large one; absent for an external photo.", example = "1600") @Nullable Integer width,
    @Schema(description = "Pixels of the large one; absent for an external photo.", example = "1067") @Nullable Integer height,
    @Schema(description = "True where the picture lies on another server, as an import named it: all three addresses are"
        + " that one. Else they are paths on this server, and what lies there never changes.", example = "false") boolean external) {
}
