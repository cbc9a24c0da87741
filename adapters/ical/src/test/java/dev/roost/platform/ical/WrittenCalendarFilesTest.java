package dev.roost.platform.ical;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import biweekly.util.ICalDate;
import dev.roost.platform.CalendarFiles.Event;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What is written is read by somebody else's library. */
class WrittenCalendarFilesTest {

  private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");

  private final WrittenCalendarFiles files = new WrittenCalendarFiles();

  @Property(tries = 200)
  void shouldBeReadByOthersAsItWasMeant(@ForAll("calendars") List<Event> events) {
    // when
    var read = Biweekly.parse(files.write(events, NOON)).first();
    // then
    assertThat(read.getEvents().stream().map(WrittenCalendarFilesTest::event)).containsExactlyElementsOf(events);
    assertThat(read.validate(read.getVersion()).isEmpty()).as("valid, but for a calendar without events")
        .isEqualTo(!events.isEmpty());
  }

  @Test
  void shouldWriteWholeDays() {
    assertThat(files.write(List.of(new Event("7@roost", LocalDate.of(2027, 5, 10), LocalDate.of(2027, 5, 12),
        "Reserved", "By Roost")), NOON)).isEqualTo("""
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//Roost//Calendar//EN
            CALSCALE:GREGORIAN
            METHOD:PUBLISH
            BEGIN:VEVENT
            UID:7@roost
            DTSTAMP:20261130T120000Z
            DTSTART;VALUE=DATE:20270510
            DTEND;VALUE=DATE:20270512
            SUMMARY:Reserved
            DESCRIPTION:By Roost
            END:VEVENT
            END:VCALENDAR
            """.replace("\n", "\r\n"));
  }

  private static Event event(VEvent read) {
    return new Event(read.getUid().getValue(), day(read.getDateStart().getValue()), day(read.getDateEnd().getValue()),
        read.getSummary().getValue(), read.getDescription().getValue());
  }

  private static LocalDate day(ICalDate read) {
    assertThat(read.hasTime()).isFalse();
    var parts = read.getRawComponents();
    return LocalDate.of(parts.getYear(), parts.getMonth(), parts.getDate());
  }

  @Provide
  Arbitrary<List<Event>> calendars() {
    var uids = Arbitraries.strings().alpha().numeric().ofMinLength(1).ofMaxLength(120).map(it -> it + "@roost");
    var days = Arbitraries.integers().between(0, 60_000).map(it -> LocalDate.of(2000, 1, 1).plusDays(it));
    var nights = Arbitraries.integers().between(1, 1_000);
    var summaries = Arbitraries.strings().withChars("ab;,\\:\"ü€ 🏠\n").ofMaxLength(200)
        .map(it -> "x"
            + new String(it.codePoints().filter(c -> c > 0xffff || !Character.isSurrogate((char) c)).toArray(), 0,
                (int) it.codePoints().filter(c -> c > 0xffff || !Character.isSurrogate((char) c)).count())
            + "x");
    return Combinators.combine(uids, days, nights, summaries, summaries)
        .as((uid, day, count, summary, description) -> new Event(uid, day, day.plusDays(count), summary, description))
        .list().ofMaxSize(20);
  }
}
