package dev.roost.booking.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roost.shared.StayDates;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Check-in and check-out moments of every night of 2026 to 2028 in every zone, clock changes included. */
class StayTimesInEveryZoneTest {
  private static final LocalDate FIRST = LocalDate.parse("2026-01-01");
  private static final LocalDate END = LocalDate.parse("2029-01-01");
  /** Usual times, and one that falls into the hour that most zones skip or repeat. */
  private static final List<StayHours> HOURS = List.of(new StayHours(LocalTime.of(15, 0), LocalTime.of(11, 0)),
      new StayHours(LocalTime.of(2, 30), LocalTime.of(1, 30)), new StayHours(LocalTime.MIDNIGHT, LocalTime.of(0, 30)));

  @Test
  void shouldBeginAndEndAtTheListingsOwnTimeInEveryZone() {
    var wrong = new ArrayList<String>();
    for (var zone : ZoneId.getAvailableZoneIds()) {
      for (var hours : HOURS) {
        collectWrong(ZoneId.of(zone), hours, wrong);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void shouldLookAtEveryClockChange() {
    // given
    var changes = ZoneId.getAvailableZoneIds().stream().map(ZoneId::of).map(ZoneId::getRules)
        .mapToLong(StayTimesInEveryZoneTest::changesOf).sum();
    // then: the test above means something only where clocks do change
    assertThat(changes).isGreaterThan(1_000);
  }

  @ParameterizedTest
  @CsvSource({"Europe/Berlin, 2027-03-28, 02:30, 2027-03-28T01:30:00Z", // skipped: an hour later on the new clock
      "Europe/Berlin, 2027-10-31, 02:30, 2027-10-31T00:30:00Z", // twice: the first one
      "America/New_York, 2027-03-14, 15:00, 2027-03-14T19:00:00Z", //
      "America/New_York, 2027-03-13, 15:00, 2027-03-13T20:00:00Z", //
      "Australia/Lord_Howe, 2027-04-04, 01:45, 2027-04-03T14:45:00Z", // half an hour is repeated
      "Asia/Kathmandu, 2027-06-01, 15:00, 2027-06-01T09:15:00Z", //
      "Pacific/Kiritimati, 2027-06-01, 15:00, 2027-06-01T01:00:00Z", //
      "Africa/Cairo, 2027-04-30, 00:00, 2027-04-29T22:00:00Z"})
  void shouldKnowTheMomentOfCheckIn(ZoneId zone, LocalDate checkIn, LocalTime time, Instant expected) {
    // given
    var times = new StayTimes(zone, time, LocalTime.of(11, 0));
    // then
    assertThat(times.startOf(new StayDates(checkIn, checkIn.plusDays(2)))).isEqualTo(expected);
  }

  private static void collectWrong(ZoneId zone, StayHours hours, List<String> wrong) {
    var times = new StayTimes(zone, hours.checkIn(), hours.checkOut());
    for (var night = FIRST; night.isBefore(END); night = night.plusDays(1)) {
      var stay = new StayDates(night, night.plusDays(1));
      var startsAt = times.startOf(stay);
      var endsAt = times.endOf(stay);
      if (!startsAt.equals(byOffsets(zone.getRules(), night.atTime(hours.checkIn())))
          || !endsAt.equals(byOffsets(zone.getRules(), night.plusDays(1).atTime(hours.checkOut())))
          || !startsAt.isBefore(endsAt) || !times.dateAt(startsAt).equals(night)
          || !times.dateAt(endsAt).equals(night.plusDays(1))) {
        wrong.add("%s %s %s".formatted(zone, night, hours));
      }
    }
  }

  /** The same moment without java.time's own resolution: try each offset that is valid around that date. */
  private static Instant byOffsets(ZoneRules rules, LocalDateTime local) {
    var before = rules.getOffset(local.minusDays(1).toInstant(ZoneOffset.UTC));
    var after = rules.getOffset(local.plusDays(1).toInstant(ZoneOffset.UTC));
    var byOldClock = local.toInstant(before);
    var byNewClock = local.toInstant(after);
    if (rules.getOffset(byOldClock).equals(before)) {
      return byOldClock;
    }
    // After the change; or skipped by it, and then the old clock's moment is shown on the new one.
    return rules.getOffset(byNewClock).equals(after) ? byNewClock : byOldClock;
  }

  private static long changesOf(ZoneRules rules) {
    var end = END.atStartOfDay().toInstant(ZoneOffset.UTC);
    var count = 0;
    var next = rules.nextTransition(FIRST.atStartOfDay().toInstant(ZoneOffset.UTC));
    while (next != null && next.getInstant().isBefore(end)) {
      if (!next.getDuration().equals(Duration.ZERO)) {
        count++;
      }
      next = rules.nextTransition(next.getInstant());
    }
    return count;
  }

  private record StayHours(LocalTime checkIn, LocalTime checkOut) {
  }
}
