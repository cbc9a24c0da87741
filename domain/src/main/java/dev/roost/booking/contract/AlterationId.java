package dev.roost.booking.contract;

import java.util.UUID;
import org.jmolecules.ddd.annotation.ValueObject;

/** Names an alteration. */
@ValueObject
public record AlterationId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
