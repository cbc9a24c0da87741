package dev.roost.invoicing.contract;

import java.util.UUID;
import org.jmolecules.ddd.annotation.ValueObject;

/** Names an invoice or a credit note for programs. */
@ValueObject
public record DocumentId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
