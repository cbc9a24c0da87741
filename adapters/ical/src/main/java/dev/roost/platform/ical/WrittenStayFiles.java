package dev.roost.platform.ical;

import dev.roost.platform.StayFiles;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * A stay as a file for the reader's calendar (RFC 5545): published, since nobody is asked to answer, and cancelled under the same
 * UID. Its times are those of the listing's clock, whose rules around the stay go along.
 */
@Component
class WrittenStayFiles implements StayFiles {

  private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT);
  private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT)
      .withZone(ZoneOffset.UTC);

  @Override
  public String write(Entry entry, String title, String organizer) {
    var lines = new ContentLines().add("BEGIN", "VCALENDAR").add("VERSION", "2.0").add("PRODID", "-//Roost//Mail//EN")
        .add("CALSCALE", "GREGORIAN").add("METHOD", entry.method());
    zone(entry, lines);
    lines.add("BEGIN", "VEVENT").add("UID", entry.uid()).add("SEQUENCE", Long.toString(entry.sequence()))
        .add("DTSTAMP", UTC.format(entry.saidAt())).add("ORGANIZER;CN=Roost", "mailto:" + organizer)
        .add("DTSTART;TZID=" + entry.zone(), LOCAL.format(entry.from()))
        .add("DTEND;TZID=" + entry.zone(), LOCAL.format(entry.to())).addText("SUMMARY", title)
        .addText("LOCATION", entry.place()).add("STATUS", entry.cancelled() ? "CANCELLED" : "CONFIRMED")
        .add("TRANSP", "TRANSPARENT").add("END", "VEVENT").add("END", "VCALENDAR");
    return lines.toString();
  }

  /** What the clock is before the stay, and each change of it until the day after. */
  private static void zone(Entry entry, ContentLines lines) {
    var rules = entry.zone().getRules();
    var from = entry.from().atZone(entry.zone()).toInstant();
    var until = entry.to().plusDays(1).atZone(entry.zone()).toInstant();
    lines.add("BEGIN", "VTIMEZONE").add("TZID", entry.zone().getId());
    var first = rules.getOffset(from);
    observance(lines, rules.isDaylightSavings(from), LocalDateTime.of(1970, 1, 1, 0, 0), first, first);
    for (var change : changes(entry.zone(), from, until)) {
      observance(lines, rules.isDaylightSavings(change.getInstant()), change.getDateTimeBefore(),
          change.getOffsetBefore(), change.getOffsetAfter());
    }
    lines.add("END", "VTIMEZONE");
  }

  private static List<ZoneOffsetTransition> changes(ZoneId zone, Instant from, Instant until) {
    var changes = new ArrayList<ZoneOffsetTransition>();
    var next = zone.getRules().nextTransition(from);
    while (next != null && next.getInstant().isBefore(until)) {
      changes.add(next);
      next = zone.getRules().nextTransition(next.getInstant());
    }
    return changes;
  }

  private static void observance(ContentLines lines, boolean summer, LocalDateTime since, ZoneOffset before,
      ZoneOffset after) {
    var name = summer ? "DAYLIGHT" : "STANDARD";
    lines.add("BEGIN", name).add("DTSTART", LOCAL.format(since)).add("TZOFFSETFROM", offset(before))
        .add("TZOFFSETTO", offset(after)).add("END", name);
  }

  private static String offset(ZoneOffset offset) {
    return offset.equals(ZoneOffset.UTC) ? "+0000" : offset.getId().replace(":", "");
  }
}
