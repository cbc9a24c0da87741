package dev.roost.invoicing.domain;

import dev.roost.invoicing.contract.DocumentKind;
import dev.roost.invoicing.contract.Occasion;
import dev.roost.invoicing.contract.Subject;
import dev.roost.shared.StayDates;
import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * A document before it has a number.
 *
 * @param corrects the occasion of the invoice that is taken back; absent for an invoice
 */
@ValueObject
public record Draft(Occasion occasion, Subject subject, StayDates stay, Figures figures, @Nullable Occasion corrects) {

  public DocumentKey key() {
    return new DocumentKey(occasion, subject, corrects == null ? DocumentKind.INVOICE : DocumentKind.CREDIT_NOTE);
  }

  /** The invoice that it takes back, where it does. */
  public @Nullable DocumentKey corrected() {
    return corrects == null ? null : new DocumentKey(corrects, subject, DocumentKind.INVOICE);
  }
}
