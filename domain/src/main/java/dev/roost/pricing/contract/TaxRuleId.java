package dev.roost.pricing.contract;

import java.util.UUID;
import org.jmolecules.ddd.annotation.ValueObject;

/** Names a tax rule. */
@ValueObject
public record TaxRuleId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
