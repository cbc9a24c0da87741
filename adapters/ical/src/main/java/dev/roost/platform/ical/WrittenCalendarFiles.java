package dev.roost.platform.ical;

import dev.roost.platform.CalendarFiles;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes calendar files. */
@Component
class WrittenCalendarFiles implements CalendarFiles {

  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'")
      .withZone(ZoneOffset.UTC);

  @Override
  public String write(List<Event> events, Instant stamp) {
    var lines = new ContentLines().add("BEGIN", "VCALENDAR").add("VERSION", "2.0")
        .add("PRODID", "-//Roost//Calendar//EN").add("CALSCALE", "GREGORIAN").add("METHOD", "PUBLISH");
    for (var event : events) {
      lines.add("BEGIN", "VEVENT").addText("UID", event.uid()).add("DTSTAMP", MOMENT.format(stamp))
          .add("DTSTART;VALUE=DATE", day(event.from())).add("DTEND;VALUE=DATE", day(event.to()))
          .addText("SUMMARY", event.summary()).addText("DESCRIPTION", event.description()).add("END", "VEVENT");
    }
    return lines.add("END", "VCALENDAR").toString();
  }

  private static String day(LocalDate day) {
    return DateTimeFormatter.BASIC_ISO_DATE.format(day);
  }
}
