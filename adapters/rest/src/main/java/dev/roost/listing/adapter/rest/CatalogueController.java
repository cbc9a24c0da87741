package dev.roost.listing.adapter.rest;

import dev.roost.listing.api.ListingCatalogue;
import dev.roost.listing.api.ListingCatalogue.AmenityEntry;
import dev.roost.listing.api.ListingCatalogue.PropertyTypeEntry;
import dev.roost.shared.Actor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/catalogue")
@SecurityRequirements
@Tag(name = "Listings")
class CatalogueController {

  private static final CacheControl FOR_A_DAY = CacheControl.maxAge(Duration.ofDays(1)).cachePublic();

  private final ListingCatalogue catalogue;

  CatalogueController(ListingCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  @GetMapping("/amenities")
  @Operation(operationId = "listAmenities", summary = "List what a place can have", description = "The whole catalogue,"
      + " sorted by group. Codes are never changed or taken away.")
  @ApiResponse(responseCode = "200", description = "The catalogue; it can be kept for a day.")
  ResponseEntity<AmenitiesJson> amenities(Actor actor) {
    return ResponseEntity.ok().cacheControl(FOR_A_DAY)
        .body(new AmenitiesJson(catalogue.amenities(actor).stream().map(AmenityJson::of).toList()));
  }

  @GetMapping("/property-types")
  @Operation(operationId = "listPropertyTypes", summary = "List kinds of buildings", description = "The whole catalogue."
      + " Codes are never changed or taken away.")
  @ApiResponse(responseCode = "200", description = "The catalogue; it can be kept for a day.")
  ResponseEntity<PropertyTypesJson> propertyTypes(Actor actor) {
    return ResponseEntity.ok().cacheControl(FOR_A_DAY)
        .body(new PropertyTypesJson(catalogue.propertyTypes(actor).stream().map(PropertyTypeJson::of).toList()));
  }

  /** The catalogue of amenities. */
  @Schema(name = "Amenities", description = "The catalogue of amenities.")
  record AmenitiesJson(@Schema(description = "Sorted by group.") List<AmenityJson> items) {
  }

  /** Something a place can have. */
  @Schema(name = "Amenity", description = "Something a place can have.")
  record AmenityJson(@Schema(description = "Stable.", example = "air-conditioning") String code,
      @Schema(description = "In English.", example = "Heating and cooling") String group,
      @Schema(description = "In English.", example = "Air conditioning") String label) {

    static AmenityJson of(AmenityEntry entry) {
      return new AmenityJson(entry.code(), entry.group(), entry.label());
    }
  }

  /** The catalogue of property types. */
  @Schema(name = "PropertyTypes", description = "The catalogue of kinds of buildings.")
  record PropertyTypesJson(@Schema(description = "Common kinds first.") List<PropertyTypeJson> items) {
  }

  /** A kind of building. */
  @Schema(name = "PropertyType", description = "A kind of building.")
  record PropertyTypeJson(@Schema(description = "Stable.", example = "guest-suite") String code,
      @Schema(description = "In English.", example = "Guest suite") String label) {

    static PropertyTypeJson of(PropertyTypeEntry entry) {
      return new PropertyTypeJson(entry.code(), entry.label());
    }
  }
}
