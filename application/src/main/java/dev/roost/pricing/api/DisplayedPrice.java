package dev.roost.pricing.api;

import dev.roost.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A price in another currency, for information: what is charged is the price itself.
 *
 * @param lines each line by itself, in the order of the price's lines; rounded, they need not add up to the total
 * @param rate what one unit of the price's currency is worth in this one
 * @param date of the rate
 */
public record DisplayedPrice(Money total, List<Money> lines, BigDecimal rate, LocalDate date) {

  public DisplayedPrice {
    lines = List.copyOf(lines);
  }
}
