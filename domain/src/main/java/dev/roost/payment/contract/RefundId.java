package dev.roost.payment.contract;

import java.util.UUID;
import org.jmolecules.ddd.annotation.ValueObject;

/** Names a refund. */
@ValueObject
public record RefundId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
