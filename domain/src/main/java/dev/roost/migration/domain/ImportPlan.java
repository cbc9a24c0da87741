package dev.roost.migration.domain;

import dev.roost.migration.contract.ImportStep;
import java.time.LocalDate;
import java.util.Map;
import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * What an import was asked to do; it stays the same when the import is continued, days later perhaps.
 *
 * @param source where the rows come from, such as {@code inside-airbnb}: external ids are unique within it
 * @param fingerprint the same for the same files and the same options: how an interrupted import is found again
 * @param label what people call it, such as the city
 * @param rows how many rows the file of each step has
 * @param shift how far the dates of calendars are moved; nothing where they stay
 */
@ValueObject
public record ImportPlan(String source, String fingerprint, String label, Map<ImportStep, Long> rows,
    @Nullable CalendarShift shift) {

  public ImportPlan {
    rows = Map.copyOf(rows);
  }

  public long rowsOf(ImportStep step) {
    return rows.getOrDefault(step, 0L);
  }

  /** The day before which a moved calendar has nothing to say; nothing where calendars stay as they are. */
  public @Nullable LocalDate calendarStart() {
    return shift == null ? null : shift.today();
  }
}
