package dev.roost.pricing.contract;

import java.util.UUID;
import org.jmolecules.ddd.annotation.ValueObject;

/** Names a quote. */
@ValueObject
public record QuoteId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
