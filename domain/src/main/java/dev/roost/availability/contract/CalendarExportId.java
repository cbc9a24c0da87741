package dev.roost.availability.contract;

import java.util.UUID;
import org.jmolecules.ddd.annotation.ValueObject;

/** Names the export of a calendar to one channel. */
@ValueObject
public record CalendarExportId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
