package dev.roost.pricing.domain;

import dev.roost.shared.Money;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * The price of one night before discounts.
 *
 * @param rule the rule that set it, in words
 */
@ValueObject
public record NightPrice(String rule, Money price) {
}
