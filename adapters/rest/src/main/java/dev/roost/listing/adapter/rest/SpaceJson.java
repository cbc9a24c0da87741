package dev.roost.listing.adapter.rest;

import dev.roost.listing.contract.RoomType;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What guests get. */
@Schema(name = "Space", description = "What guests get: how much of which kind of building, and how many it takes.")
record SpaceJson(
    @Schema(description = "How much of the place guests have for themselves.", example = "ENTIRE_PLACE") @NotNull RoomType roomType,
    @Schema(description = "A code of `GET /v1/catalogue/property-types`.", example = "apartment") @NotNull @Size(max = 40) String propertyType,
    @Schema(description = "Most guests (adults and children).", example = "2") @NotNull @Min(1) @Max(50) Integer capacity,
    @Schema(description = "0 for a studio; absent where nobody counted.", example = "1") @Min(0) @Max(50) @Nullable Integer bedrooms,
    @Schema(description = "Absent where nobody counted.", example = "1") @Min(0) @Max(50) @Nullable Integer beds,
    @Schema(description = "In steps of 0.5: one without bath and shower counts half. Absent where nobody counted.", example = "1.5", multipleOf = 0.5) @DecimalMin("0") @DecimalMax("50") @Nullable BigDecimal bathrooms) {
}
