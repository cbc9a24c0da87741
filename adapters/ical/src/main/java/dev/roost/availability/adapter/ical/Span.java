package dev.roost.availability.adapter.ical;

import dev.roost.availability.contract.LeftOut;
import dev.roost.shared.StayDates;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * From when to when an event is.
 *
 * @param length not negative
 */
record Span(Moment start, Duration length) {

  private static final Pattern DURATION = Pattern.compile(
      "\\+?P(?:(\\d{1,4})W)?(?:(\\d{1,5})D)?(?:T(?:(\\d{1,6})H)?(?:(\\d{1,7})M)?(?:(\\d{1,8})S)?)?",
      Pattern.CASE_INSENSITIVE);

  static Span of(Properties event, ZoneId home) throws NotUnderstood {
    var line = event.find("DTSTART").orElseThrow(() -> new NotUnderstood(LeftOut.NO_START));
    var start = Moment.of(line, line.value(), home);
    var length = length(event, start, home);
    if (length.isNegative()) {
      throw new NotUnderstood(LeftOut.UNREADABLE_DATE);
    }
    return new Span(start, length);
  }

  private static Duration length(Properties event, Moment start, ZoneId home) throws NotUnderstood {
    var end = event.find("DTEND");
    if (end.isPresent()) {
      return Duration.between(start.at(home), Moment.of(end.get(), end.get().value(), home).at(home));
    }
    var duration = event.find("DURATION");
    return duration.isPresent() ? duration(duration.get().value()) : Duration.ZERO;
  }

  private static Duration duration(String value) throws NotUnderstood {
    var matcher = DURATION.matcher(value);
    if (!matcher.matches()) {
      throw new NotUnderstood(LeftOut.UNREADABLE_DATE);
    }
    return Duration.ofDays(7 * number(matcher.group(1)) + number(matcher.group(2))).plusHours(number(matcher.group(3)))
        .plusMinutes(number(matcher.group(4))).plusSeconds(number(matcher.group(5)));
  }

  private static long number(@Nullable String digits) {
    return digits == null ? 0 : Long.parseLong(digits);
  }

  /** The day on which it begins where the listing is. */
  LocalDate firstDay(ZoneId home) {
    return start.at(home).toLocalDate();
  }

  /**
   * The nights that it takes: from the day on which it begins to the one on which it ends, at least one. What ends a minute
   * before midnight ends at midnight.
   */
  StayDates nights(ZoneId home) {
    var from = firstDay(home);
    var to = start.at(home).plus(length).plusMinutes(1).toLocalDate();
    return new StayDates(from, to.isAfter(from) ? to : from.plusDays(1));
  }

  Span at(Moment another) {
    return new Span(another, length);
  }
}
