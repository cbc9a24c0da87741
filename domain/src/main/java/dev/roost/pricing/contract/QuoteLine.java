package dev.roost.pricing.contract;

import dev.roost.shared.Money;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * One line of a quote; the lines add up to the total exactly.
 *
 * @param rule which rule set it, in words, such as {@code Friday price} or {@code weekly discount 10 %}
 * @param quantity how many units, such as nights; at least one
 * @param unit price of one unit
 * @param amount what the line adds to the total: the quantity times the unit
 */
@ValueObject
public record QuoteLine(LineKind kind, String rule, int quantity, Money unit, Money amount) {

  public QuoteLine {
    if (quantity < 1 || !unit.times(quantity).equals(amount)) {
      throw new IllegalArgumentException("%d × %s is not %s".formatted(quantity, unit, amount));
    }
  }

  public static QuoteLine of(LineKind kind, String rule, int quantity, Money unit) {
    return new QuoteLine(kind, rule, quantity, unit, unit.times(quantity));
  }
}
