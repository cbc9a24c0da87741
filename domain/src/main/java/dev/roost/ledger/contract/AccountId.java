package dev.roost.ledger.contract;

import java.util.UUID;
import org.jmolecules.ddd.annotation.ValueObject;

/** Names an account where kind, currency and owner would be too long. */
@ValueObject
public record AccountId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
