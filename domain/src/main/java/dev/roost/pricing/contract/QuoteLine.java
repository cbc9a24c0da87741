package dev.roost.pricing.contract;

import dev.roost.shared.Money;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * One line of a quote; the lines add up to the total exactly.
 *
 * @param rule which rule set it, in words, such as {@code weekend price} or {@code weekly discount 10 %}
 * @param quantity how many units, such as nights
 * @param unit price of one unit
 * @param amount what the line adds to the total
 */
@ValueObject
public record QuoteLine(LineKind kind, String rule, int quantity, Money unit, Money amount) {
}
