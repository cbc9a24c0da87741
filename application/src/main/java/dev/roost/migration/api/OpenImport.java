package dev.roost.migration.api;

import dev.roost.migration.contract.ImportStep;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What shall be imported.
 *
 * @param source where it comes from, such as {@code inside-airbnb}; external ids are unique within a source
 * @param fingerprint the same for the same files and options, so that an interrupted import is recognised
 * @param label what people call it, such as the name of the city
 * @param rows how many rows each step has
 * @param calendarsFrom the first date of the calendars, if they are to be moved to today; nothing where they stay
 */
public record OpenImport(String source, String fingerprint, String label, Map<ImportStep, Long> rows,
    @Nullable LocalDate calendarsFrom) {

  public OpenImport {
    rows = Map.copyOf(rows);
  }
}
