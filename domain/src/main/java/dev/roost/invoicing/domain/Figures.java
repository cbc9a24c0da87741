package dev.roost.invoicing.domain;

import dev.roost.invoicing.contract.DocumentLine;
import dev.roost.shared.Currency;
import dev.roost.shared.Money;
import java.util.List;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What a document says in money.
 *
 * @param lines they add up to the total exactly
 * @param includedTaxes what of them goes to authorities, where prices include taxes
 */
@ValueObject
public record Figures(List<DocumentLine> lines, List<DocumentLine> includedTaxes, Money total) {

  public Figures {
    lines = List.copyOf(lines);
    includedTaxes = List.copyOf(includedTaxes);
    var sum = sum(lines, total.currency());
    if (lines.isEmpty() || !sum.equals(total)) {
      throw new IllegalArgumentException("Lines add up to %s, not to %s".formatted(sum, total));
    }
  }

  /** Figures that take these back. */
  public Figures negated() {
    return new Figures(negated(lines), negated(includedTaxes), total.negated());
  }

  static Money sum(List<DocumentLine> lines, Currency currency) {
    return lines.stream().map(DocumentLine::amount).reduce(Money.zero(currency), Money::plus);
  }

  static List<DocumentLine> negated(List<DocumentLine> lines) {
    return lines.stream().map(DocumentLine::negated).toList();
  }
}
