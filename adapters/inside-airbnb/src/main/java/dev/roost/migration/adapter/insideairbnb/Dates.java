package dev.roost.migration.adapter.insideairbnb;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Dates as the files write them: {@code 2024-11-05}. */
final class Dates {

  private static final int LENGTH = 10;
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2100;

  private Dates() {
  }

  /** The date; nothing where the text is none, or one that no calendar of a home can have. */
  static Optional<LocalDate> parse(String text) {
    if (text.length() != LENGTH || text.charAt(4) != '-' || text.charAt(7) != '-') {
      return Optional.empty();
    }
    try {
      var date = LocalDate.of(Integer.parseInt(text, 0, 4, 10), Integer.parseInt(text, 5, 7, 10),
          Integer.parseInt(text, 8, LENGTH, 10));
      return date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR ? Optional.empty() : Optional.of(date);
    } catch (DateTimeException | NumberFormatException notADate) {
      return Optional.empty();
    }
  }

  static LocalDate of(String column, String text) {
    return parse(text).orElseThrow(() -> BadRow.of(column, text, "a date like 2024-11-05"));
  }
}
