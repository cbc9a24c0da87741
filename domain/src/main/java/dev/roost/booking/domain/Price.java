package dev.roost.booking.domain;

import dev.roost.pricing.contract.QuoteLine;
import dev.roost.shared.Money;
import java.util.List;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What the guest agreed to pay.
 *
 * @param lines as they were quoted, at least one; they add up to the total exactly
 */
@ValueObject
public record Price(List<QuoteLine> lines, Money total) {
  public Price {
    lines = List.copyOf(lines);
    var sum = lines.stream().map(QuoteLine::amount).reduce(Money.zero(total.currency()), Money::plus);
    if (lines.isEmpty() || !sum.equals(total)) {
      throw new IllegalArgumentException("Lines add up to %s, not to %s".formatted(sum, total));
    }
  }
}
