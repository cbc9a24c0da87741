package dev.roost.pricing.contract;

import dev.roost.shared.Money;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * One line of a quote; the lines add up to the total exactly.
 *
 * @param rule which rule set it, in words, such as {@code Friday price} or {@code weekly discount 10 %}
 * @param source where the rule comes from
 * @param quantity how many units, such as nights; at least one
 * @param unit price of one unit
 * @param amount what the line adds to the total: the quantity times the unit
 */
@ValueObject
public record QuoteLine(LineKind kind, String rule, LineSource source, int quantity, Money unit, Money amount) {

  public QuoteLine {
    if (quantity < 1 || !unit.times(quantity).equals(amount)) {
      throw new IllegalArgumentException("%d × %s is not %s".formatted(quantity, unit, amount));
    }
  }

  /** A line of the host's rate plan. */
  public QuoteLine(LineKind kind, String rule, int quantity, Money unit, Money amount) {
    this(kind, rule, LineSource.RATE_PLAN, quantity, unit, amount);
  }

  /** A line of the host's rate plan. */
  public static QuoteLine of(LineKind kind, String rule, int quantity, Money unit) {
    return of(kind, rule, LineSource.RATE_PLAN, quantity, unit);
  }

  public static QuoteLine of(LineKind kind, String rule, LineSource source, int quantity, Money unit) {
    return new QuoteLine(kind, rule, source, quantity, unit, unit.times(quantity));
  }
}
