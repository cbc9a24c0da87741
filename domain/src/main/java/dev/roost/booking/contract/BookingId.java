package dev.roost.booking.contract;

import java.util.UUID;
import org.jmolecules.ddd.annotation.ValueObject;

/** Names a booking. */
@ValueObject
public record BookingId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
