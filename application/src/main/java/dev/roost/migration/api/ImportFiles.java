package dev.roost.migration.api;

import dev.roost.migration.contract.ImportStep;
import java.nio.file.Path;
import java.util.Map;

/**
 * Files of one city.
 *
 * @param files at least one
 * @param city for listings whose file does not name one
 * @param country ISO 3166 alpha-2, for listings whose file does not name one
 * @param currency ISO 4217; the files do not name it
 * @param shiftToToday whether calendars are moved by whole weeks so that they cover today
 */
public record ImportFiles(Map<ImportStep, Path> files, String city, String country, String currency,
    boolean shiftToToday) {

  public ImportFiles {
    files = Map.copyOf(files);
  }
}
