package dev.roost.pricing.adapter.rest;

import dev.roost.listing.contract.ListingId;
import dev.roost.platform.rest.MoneyJson;
import dev.roost.pricing.api.ChangePrices;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What a host wants for dates. */
@Schema(name = "ChangePrices", description = "New prices of ranges of dates, applied one after the other.")
record ChangePricesJson(
    @Schema(description = "1 to 1,100 ranges.") @NotNull @Size(min = 1, max = 1_100) List<@Valid @NotNull PriceChangeJson> prices) {

  ChangePrices toCommand(ListingId listing) {
    return new ChangePrices(listing, IntStream.range(0, prices.size())
        .mapToObj(i -> prices.get(i).toChange("prices[%d].to".formatted(i))).toList());
  }

  /** What the nights of a range shall cost. */
  @Schema(name = "PriceChange", description = "What the nights of a range shall cost.")
  record PriceChangeJson(
      @Schema(description = "The first night.", example = "2026-12-24") @NotNull LocalDate from,
      @Schema(description = "The day after the last night.", example = "2027-01-02") @NotNull LocalDate to,
      @Schema(description = "Price of each night, above zero. Absent to clear: then season, weekday or base price hold.") @Valid @Nullable MoneyJson price) {

    ChangePrices.Change toChange(String endField) {
      return new ChangePrices.Change(DateRanges.nights(endField, from, to), price == null ? null : price.toMoney());
    }
  }
}
