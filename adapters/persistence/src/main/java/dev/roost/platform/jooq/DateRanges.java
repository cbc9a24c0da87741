package dev.roost.platform.jooq;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jooq.postgres.extensions.types.LocalDateRange;

/** Bounded ranges of days as PostgreSQL writes them. One search reads hundreds, so that no general parser of dates is asked. */
final class DateRanges {

  /** Of a range. */
  static final int LENGTH = "[2026-07-01,2026-07-05)".length();

  private static final int DATE = "2026-07-01".length();

  private DateRanges() {
  }

  /** Whether a bounded range with years of four digits stands there. */
  static boolean isAt(String text, int start) {
    return text.length() >= start + LENGTH && text.charAt(start) == '[' && text.charAt(start + DATE + 1) == ','
        && text.charAt(start + LENGTH - 1) == ')';
  }

  /** The range that stands there. */
  static LocalDateRange at(String text, int start) {
    return LocalDateRange.localDateRange(date(text, start + 1), date(text, start + DATE + 2));
  }

  private static LocalDate date(String text, int start) {
    if (text.charAt(start + 4) != '-' || text.charAt(start + 7) != '-') {
      throw new DateTimeException("Not a date: " + text.substring(start, start + DATE));
    }
    return LocalDate.of(number(text, start, 4), number(text, start + 5, 2), number(text, start + 8, 2));
  }

  private static int number(String text, int start, int digits) {
    int number = 0;
    for (int at = start; at < start + digits; at++) {
      int digit = text.charAt(at) - '0';
      if (digit < 0 || digit > 9) {
        throw new DateTimeException("Not a number: " + text.substring(start, start + digits));
      }
      number = 10 * number + digit;
    }
    return number;
  }
}
