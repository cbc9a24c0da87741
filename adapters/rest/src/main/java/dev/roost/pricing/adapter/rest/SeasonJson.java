package dev.roost.pricing.adapter.rest;

import dev.roost.platform.rest.MoneyJson;
import dev.roost.pricing.api.RatePlanTerms.SeasonPrice;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** A season as hosts read and write it. */
@Schema(name = "Season", description = "A part of the year with a price of its own for each night.")
record SeasonJson(
    @Schema(description = "What guests read on their quote.", example = "Summer") @NotBlank @Size(max = 60) String name,
    @Schema(description = "Its first night.", example = "2027-07-01") @NotNull LocalDate from,
    @Schema(description = "The day after its last night.", example = "2027-09-01") @NotNull LocalDate to,
    @Schema(description = "Price of each night; above zero.") @NotNull @Valid MoneyJson price) {

  static SeasonJson of(SeasonPrice season) {
    return new SeasonJson(season.name(), season.nights().checkIn(), season.nights().checkOut(),
        MoneyJson.of(season.price()));
  }

  SeasonPrice toSeason(String endField) {
    return new SeasonPrice(name, DateRanges.nights(endField, from, to), price.toMoney());
  }
}
