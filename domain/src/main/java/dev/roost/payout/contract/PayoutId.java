package dev.roost.payout.contract;

import java.util.UUID;
import org.jmolecules.ddd.annotation.ValueObject;

/** Names a payout. */
@ValueObject
public record PayoutId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
