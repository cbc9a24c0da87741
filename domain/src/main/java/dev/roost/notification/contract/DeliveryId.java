package dev.roost.notification.contract;

import java.util.UUID;
import org.jmolecules.ddd.annotation.ValueObject;

/** Names the sending of one event to one endpoint. */
@ValueObject
public record DeliveryId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
