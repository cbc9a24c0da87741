package dev.roost.payment.contract;

import java.util.UUID;
import org.jmolecules.ddd.annotation.ValueObject;

/** Names a dispute. */
@ValueObject
public record DisputeId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
