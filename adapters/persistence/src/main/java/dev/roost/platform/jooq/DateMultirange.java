package dev.roost.platform.jooq;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jooq.postgres.extensions.types.LocalDateRange;

/**
 * A set of days as PostgreSQL's {@code datemultirange} carries it.
 *
 * @param ranges half-open, bounded and not empty; in the order given, PostgreSQL sorts and joins them
 */
public record DateMultirange(List<LocalDateRange> ranges) {

  private static final Pattern RANGE = Pattern.compile("\\[(\\d{4}-\\d{2}-\\d{2}),(\\d{4}-\\d{2}-\\d{2})\\)");
  private static final Pattern LITERAL = Pattern.compile("\\{(" + RANGE.pattern() + "(,(?=\\[)|(?=})))*}");

  public DateMultirange {
    ranges = List.copyOf(ranges);
  }

  /** Reads what PostgreSQL writes, such as {@code {[2026-07-01,2026-07-05),[2026-07-09,2026-07-10)}}. */
  public static DateMultirange parse(String literal) {
    if (!LITERAL.matcher(literal).matches()) {
      throw new IllegalArgumentException("Not a multirange of bounded dates: " + literal);
    }
    var ranges = new ArrayList<LocalDateRange>();
    var matcher = RANGE.matcher(literal);
    while (matcher.find()) {
      ranges.add(LocalDateRange.localDateRange(LocalDate.parse(matcher.group(1)), LocalDate.parse(matcher.group(2))));
    }
    return new DateMultirange(ranges);
  }

  /** The literal that PostgreSQL reads. */
  @Override
  public String toString() {
    return ranges.stream().map(range -> "[" + range.lower() + "," + range.upper() + ")")
        .collect(Collectors.joining(",", "{", "}"));
  }
}
