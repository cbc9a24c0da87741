package dev.roost.pricing.api;

import dev.roost.pricing.api.RateTableView.Rate;
import dev.roost.shared.Currency;
import java.time.LocalDate;
import java.util.List;

/** The exchange rates of a date. */
public record PutRateTable(Currency base, LocalDate date, List<Rate> rates) {

  public PutRateTable {
    rates = List.copyOf(rates);
  }
}
