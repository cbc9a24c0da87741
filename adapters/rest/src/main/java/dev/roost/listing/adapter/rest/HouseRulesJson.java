package dev.roost.listing.adapter.rest;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** What guests may do in the house. */
@Schema(name = "HouseRules", description = "What guests may do in the house.")
record HouseRulesJson(
    @Schema(description = "Whether pets may come.", example = "false") @NotNull Boolean petsAllowed,
    @Schema(description = "Whether guests may smoke inside.", example = "false") @NotNull Boolean smokingAllowed,
    @Schema(description = "Whether guests may hold parties.", example = "false") @NotNull Boolean partiesAllowed,
    @Schema(description = "Absent where there are none.") @Valid @Nullable QuietHoursJson quietHours,
    @Schema(description = "In the host's own words.", example = "No shoes inside.") @Size(max = 4_000) @Nullable String additional) {

  /** When guests are asked to be quiet. */
  @Schema(name = "QuietHours", description = "When guests are asked to be quiet; it may go past midnight.")
  record QuietHoursJson(
      @JsonFormat(pattern = "HH:mm") @Schema(description = "On the listing's clock.", type = "string", format = "HH:mm", example = "22:00") @NotNull LocalTime from,
      @JsonFormat(pattern = "HH:mm") @Schema(description = "On the listing's clock.", type = "string", format = "HH:mm", example = "07:00") @NotNull LocalTime until) {
  }
}
