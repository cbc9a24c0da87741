package dev.roost.listing.adapter.rest;

import dev.roost.listing.contract.Position;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;

/** A place on earth. */
@Schema(name = "Position", description = "A place on earth, in degrees of WGS 84.")
record PositionJson(
    @Schema(description = "-90 to 90 degrees.", example = "37.97153") @NotNull @DecimalMin("-90") @DecimalMax("90") Double latitude,
    @Schema(description = "-180 to 180 degrees.", example = "23.72575") @NotNull @DecimalMin("-180") @DecimalMax("180") Double longitude) {

  static PositionJson of(Position position) {
    return new PositionJson(position.latitude(), position.longitude());
  }

  Position toPosition() {
    return new Position(latitude, longitude);
  }
}
