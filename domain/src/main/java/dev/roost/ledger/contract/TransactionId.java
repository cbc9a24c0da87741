package dev.roost.ledger.contract;

import java.util.UUID;
import org.jmolecules.ddd.annotation.ValueObject;

/** Names a journal transaction. */
@ValueObject
public record TransactionId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
