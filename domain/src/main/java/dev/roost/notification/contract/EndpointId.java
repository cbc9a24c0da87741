package dev.roost.notification.contract;

import java.util.UUID;
import org.jmolecules.ddd.annotation.ValueObject;

/** Names a webhook endpoint. */
@ValueObject
public record EndpointId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
