package dev.roost.pricing.domain;

import dev.roost.pricing.contract.QuoteLine;
import dev.roost.shared.Money;
import java.util.List;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What the host asks for a stay.
 *
 * @param lines in the order of the rules: nights, discounts, extra guests, fees; they add up to lodging and fees
 * @param lodging nights after discounts, and extra guests
 * @param fees cleaning, pets and what else the host charges
 */
@ValueObject
public record HostPrice(List<QuoteLine> lines, Money lodging, Money fees) {

  public HostPrice {
    lines = List.copyOf(lines);
    QuoteLines.mustAddUp(lines, lodging.plus(fees));
  }

  public Money total() {
    return lodging.plus(fees);
  }
}
