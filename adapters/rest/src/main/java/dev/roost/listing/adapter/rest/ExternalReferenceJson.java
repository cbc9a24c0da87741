package dev.roost.listing.adapter.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** How another system calls a listing. */
@Schema(name = "ExternalReference", description = "How another system calls the listing.")
record ExternalReferenceJson(
    @Schema(description = "The other system.", example = "my-channel-manager") @NotNull @Pattern(regexp = "[a-z0-9-]{1,40}", message = "must be 1 to 40 lower-case letters, digits and hyphens") String source,
    @Schema(description = "What it calls the listing.", example = "A-17") @NotNull @Pattern(regexp = "[!-~]{1,100}", message = "must be 1 to 100 visible ASCII characters") String id) {
}
