package dev.roost.pricing.adapter.rest;

import dev.roost.platform.rest.MoneyJson;
import dev.roost.pricing.api.PutRateTable;
import dev.roost.pricing.api.RateTableView;
import dev.roost.pricing.api.RateTableView.Rate;
import dev.roost.shared.Currency;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** A table of exchange rates. */
@Schema(name = "ExchangeRates", description = "What one unit of a currency was worth in others on a date. For information:"
    + " nothing is charged by it.")
record RateTableJson(
    @Schema(description = "The currency whose one unit is worth so much in the others, ISO 4217.", example = "EUR") String base,
    @Schema(description = "Counts from that date on, until there are newer ones.", example = "2026-11-30") LocalDate date,
    @Schema(description = "In the order of their codes.") List<RateJson> rates) {

  static RateTableJson of(RateTableView table) {
    return new RateTableJson(table.base().code(), table.date(),
        table.rates().stream().map(rate -> new RateJson(rate.currency().code(), rate.rate().toPlainString())).toList());
  }

  /** The rates of a date. */
  @Schema(name = "ExchangeRatesRequest", description = "The exchange rates of a base and date.")
  record RateTableRequestJson(
      @Schema(description = "One for each currency; none for the base itself.") @NotEmpty @Size(max = 200) List<@NotNull @Valid RateJson> rates) {

    PutRateTable toCommand(Currency base, LocalDate date) {
      return new PutRateTable(base, date, IntStream.range(0, rates.size())
          .mapToObj(i -> rates.get(i).toRate("rates[%d].currency".formatted(i))).toList());
    }
  }

  /** What one unit of the base is worth. */
  @Schema(name = "ExchangeRate", description = "How many units of a currency one unit of the base is worth.")
  record RateJson(
      @Schema(description = "ISO 4217 code.", example = "USD") @NotNull @Pattern(regexp = "[A-Z]{3}") String currency,
      @Schema(description = "A decimal above zero, as text, so that no digit is lost.", example = "1.0832") @NotNull @Pattern(regexp = "[0-9]{1,12}(\\.[0-9]{1,12})?") String rate) {

    private Rate toRate(String field) {
      return new Rate(MoneyJson.currencyOf(field, currency), new BigDecimal(rate));
    }
  }
}
