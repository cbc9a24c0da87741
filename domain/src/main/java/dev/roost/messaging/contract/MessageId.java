package dev.roost.messaging.contract;

import java.util.UUID;
import org.jmolecules.ddd.annotation.ValueObject;

/** Names a message. */
@ValueObject
public record MessageId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
