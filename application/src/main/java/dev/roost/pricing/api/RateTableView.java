package dev.roost.pricing.api;

import dev.roost.shared.Currency;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What one unit of a currency was worth in others on a date.
 *
 * @param rates in the order of the currencies' codes
 */
public record RateTableView(Currency base, LocalDate date, List<Rate> rates) {

  public RateTableView {
    rates = List.copyOf(rates);
  }

  /**
   * One of them.
   *
   * @param rate how many units of it one of the base is worth
   */
  public record Rate(Currency currency, BigDecimal rate) {
  }
}
