package dev.roost.availability.contract;

import java.util.UUID;
import org.jmolecules.ddd.annotation.ValueObject;

/** Names one entry of a calendar: a hold, a reservation, a block. */
@ValueObject
public record CalendarEntryId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
