package dev.roost.shared;

import java.util.UUID;
import org.jmolecules.ddd.annotation.ValueObject;

/** Names a user in every context. */
@ValueObject
public record UserId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
