package dev.roost.platform.jooq;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jooq.postgres.extensions.types.LocalDateRange;

/**
 * A set of days as PostgreSQL's {@code datemultirange} carries it.
 *
 * @param ranges half-open, bounded and not empty; in the order given, PostgreSQL sorts and joins them
 */
public record DateMultirange(List<LocalDateRange> ranges) {

  public DateMultirange {
    ranges = List.copyOf(ranges);
  }

  /** Reads what PostgreSQL writes, such as {@code {[2026-07-01,2026-07-05),[2026-07-09,2026-07-10)}}. */
  public static DateMultirange parse(String literal) {
    var ranges = new ArrayList<LocalDateRange>();
    if (!literal.equals("{}")) {
      mustBegin(literal);
      for (int start = 1; literal.charAt(start - 1) != '}'; start += DateRanges.LENGTH + 1) {
        ranges.add(range(literal, start));
      }
    }
    return new DateMultirange(ranges);
  }

  private static void mustBegin(String literal) {
    if (!literal.startsWith("{")) {
      throw unreadable(literal);
    }
  }

  private static LocalDateRange range(String literal, int start) {
    int end = start + DateRanges.LENGTH;
    if (end >= literal.length() || !DateRanges.isAt(literal, start)
        || literal.charAt(end) != (end == literal.length() - 1 ? '}' : ',')) {
      throw unreadable(literal);
    }
    try {
      return DateRanges.at(literal, start);
    } catch (DateTimeException notADate) {
      throw unreadable(literal);
    }
  }

  private static IllegalArgumentException unreadable(String literal) {
    return new IllegalArgumentException("Not a multirange of bounded dates: " + literal);
  }

  /** The literal that PostgreSQL reads. */
  @Override
  public String toString() {
    return ranges.stream().map(range -> "[" + range.lower() + "," + range.upper() + ")")
        .collect(Collectors.joining(",", "{", "}"));
  }
}
