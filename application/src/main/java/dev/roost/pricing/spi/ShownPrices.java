package dev.roost.pricing.spi;

import dev.roost.shared.Currency;
import dev.roost.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** Amounts in the currency that somebody thinks in, for information: nothing is charged by it. */
@FunctionalInterface
public interface ShownPrices {

  /** Reads the rates of today, once for however many amounts. */
  Showing in(Currency currency);

  /** Shows amounts. */
  @FunctionalInterface
  interface Showing {

    /** Empty where it is in that currency already, and where no rate is known. */
    Optional<ShownAmount> show(Money amount);
  }

  /**
   * An amount in another currency.
   *
   * @param amount rounded half up
   * @param rate what one unit of the amount's own currency is worth in this one
   * @param date of the rate
   */
  record ShownAmount(Money amount, BigDecimal rate, LocalDate date) {
  }
}
