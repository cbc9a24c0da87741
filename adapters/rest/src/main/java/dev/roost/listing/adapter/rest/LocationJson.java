package dev.roost.listing.adapter.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Where a listing is, exactly. */
@Schema(name = "Location", description = "Where the listing is, exactly. Hosts and guests with a confirmed stay see it;"
    + " everybody else sees neighbourhood, city, region, country and an approximate position.")
record LocationJson(
    @Schema(description = "The postal address.") @NotNull @Valid AddressJson address,
    @Schema(description = "The exact position; the time zone follows from it.") @NotNull @Valid PositionJson position) {

  /** A postal address. */
  @Schema(name = "Address", description = "A postal address; leave out the lines it does not have.")
  record AddressJson(
      @Schema(description = "With the house number.", example = "Odos Thespidos 7") @Size(max = 120) @Nullable String street,
      @Schema(description = "Flat, floor or door.", example = "2nd floor") @Size(max = 120) @Nullable String unit,
      @Schema(description = "As the country writes it.", example = "105 58") @Size(max = 120) @Nullable String postalCode,
      @Schema(description = "Known to everybody.", example = "Plaka") @Size(max = 120) @Nullable String neighbourhood,
      @Schema(description = "City or village; known to everybody. Publishing needs it.", example = "Athens") @Size(max = 120) @Nullable String city,
      @Schema(description = "State, province or department; known to everybody.", example = "Attica") @Size(max = 120) @Nullable String region,
      @Schema(description = "ISO 3166-1, two capital letters; known to everybody.", example = "GR") @NotNull @Pattern(regexp = "[A-Z]{2}", message = "must be two capital letters such as GR") String country) {
  }
}
