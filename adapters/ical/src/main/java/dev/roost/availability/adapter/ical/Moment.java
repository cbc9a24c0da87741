package dev.roost.availability.adapter.ical;

import dev.roost.availability.contract.LeftOut;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A day, or a time on a clock of some zone.
 *
 * @param isDay whether only the date was said
 */
record Moment(LocalDateTime time, ZoneId zone, boolean isDay) {

  private static final Pattern FORM = Pattern.compile(
      "(\\d{4})-?(\\d{2})-?(\\d{2})(?:T(\\d{2}):?(\\d{2})(?::?(\\d{2}))?(Z)?)?", Pattern.CASE_INSENSITIVE);

  /** Each value of a line asks for its zone. */
  private static final int LONGEST_ZONE = 200;

  /** As Outlook calls the zones that most of its users are in. */
  private static final Map<String, String> WINDOWS = Map.ofEntries(Map.entry("UTC", "UTC"),
      Map.entry("GMT Standard Time", "Europe/London"), Map.entry("W. Europe Standard Time", "Europe/Berlin"),
      Map.entry("Romance Standard Time", "Europe/Paris"), Map.entry("Central Europe Standard Time", "Europe/Budapest"),
      Map.entry("Central European Standard Time", "Europe/Warsaw"),
      Map.entry("E. Europe Standard Time", "Europe/Chisinau"),
      Map.entry("GTB Standard Time", "Europe/Athens"), Map.entry("Eastern Standard Time", "America/New_York"),
      Map.entry("Central Standard Time", "America/Chicago"), Map.entry("Mountain Standard Time", "America/Denver"),
      Map.entry("Pacific Standard Time", "America/Los_Angeles"),
      Map.entry("AUS Eastern Standard Time", "Australia/Sydney"),
      Map.entry("Tokyo Standard Time", "Asia/Tokyo"));

  /** @param home the zone of the listing: for times without one, and for those of zones that nobody knows */
  static Moment of(ContentLine line, String value, ZoneId home) throws NotUnderstood {
    var matcher = FORM.matcher(value.strip());
    if (!matcher.matches()) {
      throw new NotUnderstood(LeftOut.UNREADABLE_DATE);
    }
    try {
      var date = LocalDate.of(number(matcher.group(1)), number(matcher.group(2)), number(matcher.group(3)));
      if (matcher.group(4) == null || "DATE".equalsIgnoreCase(line.parameters().get("VALUE"))) {
        return new Moment(date.atStartOfDay(), home, true);
      }
      var second = matcher.group(6) == null ? 0 : Math.min(59, number(matcher.group(6)));
      var time = date.atTime(LocalTime.of(number(matcher.group(4)), number(matcher.group(5)), second));
      return new Moment(time, matcher.group(7) == null ? zone(line, home) : ZoneOffset.UTC, false);
    } catch (DateTimeException impossible) {
      throw new NotUnderstood(LeftOut.UNREADABLE_DATE);
    }
  }

  /** What the clock on the listing's wall shows then. */
  LocalDateTime at(ZoneId home) {
    return isDay ? time : time.atZone(zone).withZoneSameInstant(home).toLocalDateTime();
  }

  Moment with(LocalDateTime another) {
    return new Moment(another, zone, isDay);
  }

  private static ZoneId zone(ContentLine line, ZoneId home) {
    // Some write a path, whose end is the name.
    var given = line.parameters().getOrDefault("TZID", "");
    if (given.length() > LONGEST_ZONE) {
      return home;
    }
    var name = given.replaceFirst("^/.*/([^/]+/[^/]+)$", "$1");
    try {
      return name.isEmpty() ? home : ZoneId.of(WINDOWS.getOrDefault(name, name));
    } catch (DateTimeException unknown) {
      return home;
    }
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
