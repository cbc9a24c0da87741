package dev.roost.payment.contract;

import java.util.UUID;
import org.jmolecules.ddd.annotation.ValueObject;

/** Names a payment, here and in the provider's metadata. */
@ValueObject
public record PaymentId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
