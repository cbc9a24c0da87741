package dev.roost.pricing.domain;

import dev.roost.pricing.contract.QuoteLine;
import dev.roost.shared.Money;
import java.util.List;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What a stay costs.
 *
 * @param lines in the order of the rules: nights, discount, extra guests, fees
 * @param total the sum of the lines
 */
@ValueObject
public record StayPrice(List<QuoteLine> lines, Money total) {

  public StayPrice {
    lines = List.copyOf(lines);
    var sum = lines.stream().map(QuoteLine::amount).reduce(Money.zero(total.currency()), Money::plus);
    if (!sum.equals(total)) {
      throw new IllegalArgumentException("Lines add up to %s, not to %s".formatted(sum, total));
    }
  }
}
