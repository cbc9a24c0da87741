package dev.roost.notification.contract;

import java.util.UUID;
import org.jmolecules.ddd.annotation.ValueObject;

/** Names an event, in the feed and in every delivery of it. */
@ValueObject
public record EventId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
