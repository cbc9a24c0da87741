package dev.roost.payout.contract;

import java.util.UUID;
import org.jmolecules.ddd.annotation.ValueObject;

/** Names a transfer, one of those that a payout is made of. */
@ValueObject
public record TransferId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
