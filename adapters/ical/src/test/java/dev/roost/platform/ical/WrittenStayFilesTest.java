package dev.roost.platform.ical;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import dev.roost.platform.StayFiles.Entry;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class WrittenStayFilesTest {

  private static final Instant SAID = Instant.parse("2026-10-01T12:00:00Z");

  private final WrittenStayFiles files = new WrittenStayFiles();

  @Test
  void shouldTellAStayOnTheListingsClock() {
    // when
    var file = files.write(entry("Lisbon", 3, false), "Stay: Lisbon", "no-reply@example.org");
    // then, with the hour that the clocks go back during the stay
    assertThat(file).isEqualTo("""
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//Roost//Mail//EN
        CALSCALE:GREGORIAN
        METHOD:PUBLISH
        BEGIN:VTIMEZONE
        TZID:Europe/Lisbon
        BEGIN:DAYLIGHT
        DTSTART:19700101T000000
        TZOFFSETFROM:+0100
        TZOFFSETTO:+0100
        END:DAYLIGHT
        BEGIN:STANDARD
        DTSTART:20261025T020000
        TZOFFSETFROM:+0100
        TZOFFSETTO:+0000
        END:STANDARD
        END:VTIMEZONE
        BEGIN:VEVENT
        UID:01930000-0000-7000-8000-0000000000b1
        SEQUENCE:3
        DTSTAMP:20261001T120000Z
        ORGANIZER;CN=Roost:mailto:no-reply@example.org
        DTSTART;TZID=Europe/Lisbon:20261023T150000
        DTEND;TZID=Europe/Lisbon:20261026T110000
        SUMMARY:Stay: Lisbon
        LOCATION:Lisbon
        STATUS:CONFIRMED
        TRANSP:TRANSPARENT
        END:VEVENT
        END:VCALENDAR
        """.replace("\n", "\r\n"));
  }

  @Test
  void shouldTakeAStayOutOfTheCalendarUnderTheSameName() {
    // when
    var file = files.write(entry("Lisbon", 4, true), "Stay: Lisbon", "no-reply@example.org");
    // then
    assertThat(file).contains("METHOD:CANCEL\r\n", "UID:01930000-0000-7000-8000-0000000000b1\r\n",
        "SEQUENCE:4\r\n", "STATUS:CANCELLED\r\n");
  }

  /** A title must not end its line and go on as another property. */
  @Test
  void shouldKeepWhatPeopleWroteInItsValue() {
    // given
    var title = "Loft, big; \\ bright\r\nATTENDEE:mailto:eve@example.org\u0000" + "\u00e9\uD83E\uDD89".repeat(40);
    // when
    var content = files.write(entry(title, 1, false), title, "no-reply@example.org");
    // then
    assertThat(content.lines()).noneMatch(line -> line.startsWith("ATTENDEE"))
        .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    assertThat(content.replace("\r\n ", "")).contains("SUMMARY:Loft\\, big\\; \\\\ bright\\nATTENDEE:mailto:"
        + "eve@example.org" + "\u00e9\uD83E\uDD89".repeat(40) + "\r\n");
  }

  private static Entry entry(String place, long sequence, boolean cancelled) {
    return new Entry("01930000-0000-7000-8000-0000000000b1", sequence, cancelled, place,
        LocalDateTime.of(2026, 10, 23, 15, 0), LocalDateTime.of(2026, 10, 26, 11, 0), ZoneId.of("Europe/Lisbon"), SAID);
  }

  @Test
  void shouldBeReadByOthersAsItWasMeant() {
    // when
    var read = Biweekly.parse(files.write(entry("Lisbon", 3, false), "Stay: Lisbon", "no-reply@example.org")).first();
    // then
    var stay = read.getEvents().getFirst();
    assertThat(read.validate(read.getVersion()).isEmpty()).isTrue();
    assertThat(stay.getUid().getValue()).isEqualTo("01930000-0000-7000-8000-0000000000b1");
    assertThat(stay.getSequence().getValue()).isEqualTo(3);
    assertThat(stay.getDateStart().getValue().toInstant()).isEqualTo("2026-10-23T14:00:00Z");
    assertThat(stay.getDateEnd().getValue().toInstant()).as("after the clocks went back")
        .isEqualTo("2026-10-26T11:00:00Z");
  }
}
