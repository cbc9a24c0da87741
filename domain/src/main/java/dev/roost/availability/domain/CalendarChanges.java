package dev.roost.availability.domain;

import dev.roost.availability.contract.CalendarEntryId;
import java.util.List;
import java.util.Map;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What became of a calendar since it was loaded, for storing it.
 *
 * @param removed entries that are gone; to be taken away before anything is added
 * @param altered entries with another reason or fewer nights
 * @param added entries that take nights which nothing else may have
 * @param imported all nights of each source whose imported nights are others now
 * @param byHost whether blocks or rules are others now, which makes a new version
 */
@ValueObject
public record CalendarChanges(List<CalendarEntryId> removed, List<CalendarEntry> altered, List<CalendarEntry> added,
    Map<String, NightSet> imported, boolean byHost) {

  public CalendarChanges {
    removed = List.copyOf(removed);
    altered = List.copyOf(altered);
    added = List.copyOf(added);
    imported = Map.copyOf(imported);
  }

  public boolean isEmpty() {
    return removed.isEmpty() && altered.isEmpty() && added.isEmpty() && imported.isEmpty() && !byHost;
  }
}
