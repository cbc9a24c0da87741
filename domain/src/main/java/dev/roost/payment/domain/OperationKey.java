package dev.roost.payment.domain;

import java.util.UUID;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Names one operation at the provider: it is stored before the first call, sent as the idempotency key of every call, and
 * kept in the provider's metadata, so that the operation can be found again whatever became of the answer.
 */
@ValueObject
public record OperationKey(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
