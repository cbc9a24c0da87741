package dev.roost.invoicing.contract;

import dev.roost.pricing.contract.LineKind;
import dev.roost.pricing.contract.QuoteLine;
import dev.roost.shared.Money;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * One line of a document.
 *
 * @param text which rule set it, in words, such as {@code Friday price}
 * @param quantity how many units, at least one
 * @param unit price of one unit; negative where it is taken back
 * @param amount the quantity times the unit
 */
@ValueObject
public record DocumentLine(LineKind kind, String text, int quantity, Money unit, Money amount) {

  public DocumentLine {
    if (quantity < 1 || !unit.times(quantity).equals(amount)) {
      throw new IllegalArgumentException("%d × %s is not %s".formatted(quantity, unit, amount));
    }
  }

  public static DocumentLine of(QuoteLine line) {
    return new DocumentLine(line.kind(), line.rule(), line.quantity(), line.unit(), line.amount());
  }

  /** One of something. */
  public static DocumentLine of(LineKind kind, String text, Money amount) {
    return new DocumentLine(kind, text, 1, amount, amount);
  }

  /** What takes this one back. */
  public DocumentLine negated() {
    return new DocumentLine(kind, text, quantity, unit.negated(), amount.negated());
  }
}
