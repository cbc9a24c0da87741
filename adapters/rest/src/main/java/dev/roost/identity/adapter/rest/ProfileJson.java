package dev.roost.identity.adapter.rest;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The whole profile as its user wants it. */
@Schema(name = "Profile", description = "The whole profile as it shall be.")
record ProfileJson(
    @Schema(description = "What others call you, at most 80 characters.", example = "Ada") @NotBlank @Size(max = 320) String name,
    @ArraySchema(schema = @Schema(description = "BCP 47 tag.", example = "en"), arraySchema = @Schema(description = "Languages you speak, the preferred one first; possibly none.")) @NotNull @Size(max = 20) List<@NotNull @Size(max = 35) String> languages,
    @Schema(description = "What you tell others, at most 2,000 characters; possibly empty.", example = "Travels by train.") @NotNull @Size(max = 8_000) String about,
    @Schema(description = "Your IANA time zone.", example = "Europe/London") @NotBlank @Size(max = 64) String timeZone,
    @Schema(description = "ISO 4217 code of the currency you think in.", example = "GBP") @NotBlank @Size(max = 3) String currency) {
}
