package dev.roost.listing.adapter.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where a listing is, as far as the reader may know. */
@Schema(name = "Place", description = "Where the listing is, as far as you may know.")
record PlaceJson(
    @Schema(description = "Empty where none is named.", example = "Plaka") String neighbourhood,
    @Schema(description = "City or village.", example = "Athens") String city,
    @Schema(description = "State, province or department; empty where none is named.", example = "Attica") String region,
    @Schema(description = "ISO 3166-1, two capital letters.", example = "GR") String country,
    @Schema(description = "Some hundred metres off, always the same for a listing.") PositionJson approximatePosition,
    @Schema(description = "IANA time zone: nights and times of the listing are on its clock.", example = "Europe/Athens") String timeZone,
    @Schema(description = "For hosts of the listing and guests with a confirmed stay; absent for others.") @Nullable ExactPlaceJson exact) {

  /** What only hosts and confirmed guests may know. */
  @Schema(name = "ExactPlace", description = "The exact place.")
  record ExactPlaceJson(
      @Schema(description = "With the house number.", example = "Odos Thespidos 7") String street,
      @Schema(description = "Flat, floor or door.", example = "2nd floor") String unit,
      @Schema(description = "As the country writes it.", example = "105 58") String postalCode,
      @Schema(description = "The exact position.") PositionJson position) {
  }
}
