package dev.roost.messaging.contract;

import java.util.UUID;
import org.jmolecules.ddd.annotation.ValueObject;

/** Names a host's template. */
@ValueObject
public record TemplateId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
