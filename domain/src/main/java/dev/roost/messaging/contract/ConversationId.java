package dev.roost.messaging.contract;

import java.util.UUID;
import org.jmolecules.ddd.annotation.ValueObject;

/** Names a conversation. */
@ValueObject
public record ConversationId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
