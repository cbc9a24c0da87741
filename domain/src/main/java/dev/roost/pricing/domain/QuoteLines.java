package dev.roost.pricing.domain;

import dev.roost.pricing.contract.QuoteLine;
import dev.roost.shared.Currency;
import dev.roost.shared.Money;
import java.util.List;

/** Lines together. */
final class QuoteLines {

  private QuoteLines() {
  }

  static Money sum(List<QuoteLine> lines, Currency currency) {
    return lines.stream().map(QuoteLine::amount).reduce(Money.zero(currency), Money::plus);
  }

  static void mustAddUp(List<QuoteLine> lines, Money total) {
    var sum = sum(lines, total.currency());
    if (!sum.equals(total)) {
      throw new IllegalArgumentException("Lines add up to %s, not to %s".formatted(sum, total));
    }
  }
}
