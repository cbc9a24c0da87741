package dev.roost.availability.adapter.ical;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roost.availability.application.FeedReader;
import dev.roost.availability.application.FeedReader.Reading;
import dev.roost.availability.contract.FeedTrouble;
import dev.roost.availability.contract.LeftOut;
import dev.roost.availability.domain.FeedContents;
import dev.roost.availability.domain.FeedEvent;
import dev.roost.availability.domain.NightSet;
import dev.roost.shared.StayDates;
import java.io.IOException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Calendars as the large platforms write them, and as nobody should. */
class ParsedFeedReaderTest {

  private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");
  private static final StayDates WITHIN = StayDates.of("2026-01-01", "2032-01-01");

  private final ParsedFeedReader reader = new ParsedFeedReader();

  @Test
  void shouldReadAirbnb() throws IOException {
    assertThat(nightsIn("airbnb.ics")).containsExactly(nights("2027-05-10", "2027-05-13"),
        nights("2027-09-01", "2028-05-01"));
  }

  /** An event that ends on the day on which it begins takes that night. Lines end as they like. */
  @Test
  void shouldReadBooking() throws IOException {
    assertThat(nightsIn("booking.ics")).containsExactly(nights("2027-05-10", "2027-05-13"),
        nights("2027-05-20", "2027-05-21"));
  }

  /** A mark at the beginning is no character, and what was cancelled takes nothing. */
  @Test
  void shouldReadVrbo() throws IOException {
    assertThat(nightsIn("vrbo.ics")).containsExactly(nights("2027-05-10", "2027-05-13"));
  }

  /** Times of the day fall on nights; what repeats does so without what it leaves out, and with what was moved. */
  @Test
  void shouldReadGoogle() throws IOException {
    assertThat(nightsIn("google.ics")).containsExactlyInAnyOrder(nights("2027-05-10", "2027-05-13"),
        nights("2027-06-04", "2027-06-06"), nights("2027-06-17", "2027-06-19"), nights("2027-06-25", "2027-06-27"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "DTSTART:20270510T150000Z|DTEND:20270512T100000Z|2027-05-10|2027-05-12",
      "DTSTART:20270510T233000Z|DTEND:20270512T100000Z|2027-05-11|2027-05-12",
      "DTSTART;TZID=America/New_York:20270510T200000|DTEND;TZID=America/New_York:20270511T100000|2027-05-11|2027-05-12",
      "DTSTART;TZID=\"W. Europe Standard Time\":20270510T003000|DTEND:20270512T100000Z|2027-05-09|2027-05-12",
      "DTSTART;TZID=/freeassociation.sourceforge.net/Europe/Berlin:20270510T003000|DURATION:PT1H|2027-05-09|2027-05-10",
      "DTSTART;TZID=Nowhere/Atall:20270510T150000|DTEND;TZID=Nowhere/Atall:20270511T100000|2027-05-10|2027-05-11",
      "DTSTART:20270510T000000|DTEND:20270512T000000|2027-05-10|2027-05-12",
      "DTSTART:20270510T000000|DTEND:20270512T235959|2027-05-10|2027-05-13",
      "DTSTART:20270510T100000|DTEND:20270510T160000|2027-05-10|2027-05-11",
      "DTSTART:20270510T100000|SUMMARY:no end|2027-05-10|2027-05-11",
      "DTSTART;VALUE=DATE:20270510|SUMMARY:no end|2027-05-10|2027-05-11",
      "DTSTART;VALUE=DATE:20270510|DURATION:P3D|2027-05-10|2027-05-13",
      "DTSTART;VALUE=DATE:20270510|DURATION:P1W|2027-05-10|2027-05-17",
      "DTSTART:20270510T150000|DURATION:P1DT20H|2027-05-10|2027-05-12",
      "DTSTART;VALUE=DATE:20270510T000000|DTEND;VALUE=DATE:20270511T000000|2027-05-10|2027-05-11",
      "dtstart;value=date:2027-05-10|dtend;value=date:2027-05-12|2027-05-10|2027-05-12"})
  void shouldMapEventsToNights(String start, String end, String from, String to) {
    assertThat(contents(event("a", start, end)).events()).extracting(FeedEvent::nights)
        .containsExactly(nights(from, to));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "RRULE:FREQ=DAILY;COUNT=3|3", "RRULE:FREQ=WEEKLY;BYDAY=MO,WE;UNTIL=20270519T235959Z|4",
      "RRULE:FREQ=MONTHLY;BYDAY=2MO;UNTIL=20270801|3", "RRULE:FREQ=YEARLY|5", "RDATE;VALUE=DATE:20270601,20270701|3",
      "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;COUNT=2|2"})
  void shouldFollowWhatRepeats(String repetition, int times) {
    assertThat(contents(event("a", "DTSTART;VALUE=DATE:20270510", repetition)).events()).hasSize(times)
        .allSatisfy(it -> assertThat(it.uid()).isEqualTo("a"));
  }

  /** In the zone of the event, so that a change of clocks moves nothing. */
  @Test
  void shouldRepeatAtTheSameTimeOfTheDay() {
    assertThat(contents(event("a", "DTSTART;TZID=Europe/Lisbon:20270326T233000",
        "DTEND;TZID=Europe/Lisbon:20270327T100000", "RRULE:FREQ=DAILY;COUNT=3")).events())
        .extracting(FeedEvent::nights).containsExactly(nights("2027-03-26", "2027-03-27"),
            nights("2027-03-27", "2027-03-28"), nights("2027-03-28", "2027-03-29"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "SUMMARY:no start|NO_START", "DTSTART:20271301|UNREADABLE_DATE", "DTSTART:tomorrow|UNREADABLE_DATE",
      "DTSTART:20270510;DTEND:20270501|UNREADABLE_DATE", "DTSTART:20270510;DURATION:-P1D|UNREADABLE_DATE",
      "DTSTART:20270510T100000;RRULE:FREQ=HOURLY|UNREADABLE_REPETITION",
      "DTSTART:20270510;RRULE:FREQ=SOMETIMES|UNREADABLE_REPETITION",
      "DTSTART:20270510;RRULE:FREQ=YEARLY%BYMONTH=2%BYMONTHDAY=30|UNREADABLE_REPETITION",
      "DTSTART:20270510;RRULE:FREQ=YEARLY%BYDAY=MO%BYMONTH=1%BYMONTHDAY=31%BYSETPOS=366|UNREADABLE_REPETITION",
      "DTSTART:00010101;RRULE:FREQ=DAILY|TOO_MANY_REPETITIONS",
      "DTSTART:20270510;RRULE:FREQ=DAILY%INTERVAL=2147483647|UNREADABLE_REPETITION",
      "DTSTART:20270510T100000;RRULE:FREQ=YEARLY%UNTIL=20271301|UNREADABLE_REPETITION",
      "DTSTART:20270510;RRULE:FREQ=X%SKIP=BACKWARD|UNREADABLE_REPETITION",
      "DTSTART:19000101;RRULE:FREQ=DAILY%RSCALE=JULIAN|UNREADABLE_REPETITION",
      "DTSTART:20270510T100000;RRULE:FREQ=YEARLY%BYDAY=MO,TU,WE,TH,FR,SA,SU%BYHOUR=1%BYMINUTE=1%BYSECOND=1|UNREADABLE_REPETITION",
      "DTSTART:20270510;RDATE:20270601T000000Z/P1D|UNREADABLE_DATE",
      "DTSTART:20270510;RRULE:FREQ=DAILY%COUNT=2;EXRULE:FREQ=DAILY|UNREADABLE_REPETITION"})
  @Timeout(value = 30, threadMode = ThreadMode.SEPARATE_THREAD)
  void shouldLeaveOutVisiblyWhatItDoesNotUnderstandAndTakeTheRest(String lines, LeftOut why) {
    // when
    var properties = Arrays.stream(lines.split(";")).map(it -> it.replace('%', ';')).toArray(String[]::new);
    var contents = contents(event("strange", properties) + event("good", "DTSTART:20270601"));
    // then
    assertThat(contents.leftOut()).isEqualTo(Map.of("strange", why));
    assertThat(contents.events()).containsExactly(new FeedEvent("good", nights("2027-06-01", "2027-06-02")));
  }

  @Test
  void shouldKeepWhatIsSaidForPeople() {
    var contents = contents(
        event("a", "DTSTART:20270601", "SUMMARY:Busy", "DESCRIPTION:Told by Roost. roost-nig\r\n hts:Ab-_9"));
    assertThat(contents.events()).singleElement()
        .satisfies(it -> assertThat(it.notes()).isEqualTo("Busy\nTold by Roost. roost-nights:Ab-_9"));
  }

  @Test
  void shouldCutOffWhatLiesBeyond() {
    assertThat(contents(event("a", "DTSTART;VALUE=DATE:20200101", "DTEND;VALUE=DATE:99991231")
        + event("b", "DTSTART;VALUE=DATE:20200101") + event("c", "DTSTART;VALUE=DATE:20330101")).events())
        .containsExactly(new FeedEvent("a", WITHIN));
  }

  @ParameterizedTest
  @CsvSource({"'',NOT_A_CALENDAR", "<html><body style=\"a:b\">Sign in: please</body></html>,NOT_A_CALENDAR",
      "BEGIN:VEVENT,NOT_A_CALENDAR", "{\"error\": 1},NOT_A_CALENDAR", "BEGIN:VCALENDAR,TRUNCATED"})
  void shouldTakeNothingElseForACalendar(String text, FeedTrouble trouble) {
    assertThat(reader.read(text.getBytes(UTF_8), LISBON, WITHIN)).isEqualTo(new Reading.Unusable(trouble));
  }

  /** Wherever it breaks off: what is left never passes for all of it. */
  @ParameterizedTest
  @ValueSource(strings = {"airbnb.ics", "booking.ics", "vrbo.ics", "google.ics"})
  void shouldNeverTakeAPartForAllOfIt(String name) throws IOException {
    // given
    var file = file(name);
    var end = new String(file, UTF_8).stripTrailing().getBytes(UTF_8).length;
    // then
    assertThat(
        IntStream.range(0, end).filter(length -> !(read(Arrays.copyOf(file, length)) instanceof Reading.Unusable)))
        .isEmpty();
    assertThat(read(Arrays.copyOf(file, end))).as("the control: all of it").isInstanceOf(Reading.Whole.class);
  }

  @Test
  void shouldReadACalendarWithoutEvents() {
    assertThat(contents("")).isEqualTo(FeedContents.NOTHING);
  }

  @Test
  void shouldRefuseMoreEventsThanThereMayBe() {
    var many = IntStream.range(0, FeedReader.MOST_EVENTS).mapToObj(it -> event("e" + it, "DTSTART:20270510"))
        .collect(Collectors.joining());
    assertThat(contents(many).events()).hasSize(FeedReader.MOST_EVENTS);
    assertThat(read(calendar(many + event("more", "DTSTART:20270510"))))
        .isEqualTo(new Reading.Unusable(FeedTrouble.TOO_MANY_EVENTS));
    var repeating = IntStream.range(0, 3).mapToObj(it -> event("e" + it, "DTSTART:20260101", "RRULE:FREQ=DAILY"))
        .collect(Collectors.joining());
    assertThat(read(calendar(repeating))).isEqualTo(new Reading.Unusable(FeedTrouble.TOO_MANY_EVENTS));
  }

  /** Each for itself would do; all of them would keep a node busy for minutes. */
  @Test
  void shouldRefuseWhatTakesTooLongToFollow() {
    var endless = IntStream.range(0, 1_000).mapToObj(it -> event("e" + it, "DTSTART:19900101",
        "RRULE:FREQ=DAILY;UNTIL=20200101")).collect(Collectors.joining());
    assertThat(read(calendar(endless))).isEqualTo(new Reading.Unusable(FeedTrouble.TOO_MANY_EVENTS));
  }

  /** As large as a file may be. Where each date looked at all of it again, it took minutes. */
  @ParameterizedTest
  @MethodSource
  @Timeout(value = 30, threadMode = ThreadMode.SEPARATE_THREAD)
  void shouldLookAtEachLineOnce(String lines) {
    assertThat(contents("BEGIN:VEVENT\nDTSTART:20260101\n" + lines + "\nEND:VEVENT\n").events()).isNotEmpty();
  }

  static Stream<String> shouldLookAtEachLineOnce() {
    return Stream.of("UID:a\nRRULE:FREQ=DAILY\n" + "A:\n".repeat(600_000),
        "RRULE:FREQ=DAILY\n" + "DTSTART:\n".repeat(200_000),
        "RDATE;TZID=" + "x".repeat(900_000) + ":20270601" + ",20270601T000000".repeat(60_000));
  }

  @Test
  void shouldCallAnEventWithoutNameByItsDates() {
    var once = contents(event("", "DTSTART:20270510")).events();
    assertThat(once).isEqualTo(contents(event("", "DTSTART:20270510")).events());
    assertThat(once.getFirst().uid()).isNotEqualTo(contents(event("", "DTSTART:20270511")).events().getFirst().uid());
    assertThat(contents(event("x".repeat(5_000), "DTSTART:20270510")).events().getFirst().uid()).hasSize(36);
  }

  private List<StayDates> nightsIn(String name) throws IOException {
    var contents = ((Reading.Whole) read(file(name))).contents();
    assertThat(contents.leftOut()).isEmpty();
    assertThat(NightSet.of(contents.events().stream().map(FeedEvent::nights).toList()).isEmpty()).isFalse();
    return contents.events().stream().map(FeedEvent::nights).toList();
  }

  private FeedContents contents(String events) {
    return ((Reading.Whole) read(calendar(events))).contents();
  }

  private Reading read(byte[] file) {
    return reader.read(file, LISBON, WITHIN);
  }

  private static byte[] calendar(String events) {
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n%sEND:VCALENDAR\r\n".formatted(events).getBytes(UTF_8);
  }

  private static String event(String uid, String... lines) {
    return "BEGIN:VEVENT\r\nUID:%s\r\n%s\r\nEND:VEVENT\r\n".formatted(uid, String.join("\r\n", lines));
  }

  private static StayDates nights(String from, String to) {
    return StayDates.of(from, to);
  }

  private byte[] file(String name) throws IOException {
    try (var stream = requireNonNull(getClass().getResourceAsStream(name), name.toLowerCase(Locale.ROOT))) {
      return stream.readAllBytes();
    }
  }
}
