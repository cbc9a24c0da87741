package dev.roost.pricing.adapter.rest;

import dev.roost.platform.rest.MoneyJson;
import dev.roost.pricing.api.DatePricesView;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;

/** The prices of single dates as hosts read them. */
@Schema(name = "DatePrices", description = "The prices of single dates of a listing.")
record DatePricesJson(
    @Schema(description = "Sorted; neighbouring dates of equal price share a range.") List<DatePriceJson> prices) {

  static DatePricesJson of(DatePricesView view) {
    return new DatePricesJson(view.prices().stream().map(it -> new DatePriceJson(it.nights().checkIn(),
        it.nights().checkOut(), MoneyJson.of(it.price()))).toList());
  }

  /** One price for every night of a range. */
  @Schema(name = "DatePrice", description = "One price for every night of a range of dates.")
  record DatePriceJson(
      @Schema(description = "The first night.", example = "2026-12-24") LocalDate from,
      @Schema(description = "The day after the last night.", example = "2027-01-02") LocalDate to,
      @Schema(description = "Price of each night.") MoneyJson price) {
  }
}
