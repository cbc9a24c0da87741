package dev.roost.availability.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roost.availability.contract.AdvanceNotice;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Deadlines on every clock there is, around every time it is changed in 2026 to 2028. */
class CheckInTimeInEveryZoneTest {

  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
  private static final Instant END = Instant.parse("2029-01-01T00:00:00Z");
  private static final List<ZoneId> ZONES = ZoneId.getAvailableZoneIds().stream().sorted().map(ZoneId::of).toList();
  private static final List<LocalTime> CHECK_IN_TIMES = List.of(LocalTime.MIDNIGHT, LocalTime.of(2, 30),
      LocalTime.of(15, 0));
  private static final List<AdvanceNotice> NOTICES = List.of(AdvanceNotice.NONE, AdvanceNotice.ofHours(1),
      AdvanceNotice.ofHours(12), AdvanceNotice.ofHours(24), AdvanceNotice.ofHours(49),
      AdvanceNotice.NONE.until(LocalTime.of(2, 30)), AdvanceNotice.ofHours(24).until(LocalTime.of(18, 0)),
      AdvanceNotice.ofHours(24).until(LocalTime.MIDNIGHT));

  @Test
  void shouldEndTheNoticeWhenTheClockOnTheWallSaysSo() {
    var wrong = new ArrayList<String>();
    for (var zone : ZONES) {
      for (var date : datesAroundChanges(zone)) {
        for (var time : CHECK_IN_TIMES) {
          for (var notice : NOTICES) {
            // when
            var ends = new CheckInTime(time, zone).noticeEnds(date, notice);
            // then
            var expected = instantWhenTheWallShows(wallTime(date, time, notice), zone);
            if (!ends.equals(expected)) {
              wrong.add("%s %s %s %s: %s, not %s".formatted(zone, date, time, notice, expected, ends));
            }
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void shouldKnowWhichDayItIs() {
    for (var zone : ZONES) {
      for (var date : datesAroundChanges(zone)) {
        // given
        var firstMoment = date.atStartOfDay(zone).toInstant();
        var checkInTime = new CheckInTime(LocalTime.NOON, zone);
        // then
        assertThat(checkInTime.today(firstMoment)).as("%s", zone).isEqualTo(date);
        assertThat(checkInTime.today(firstMoment.minusNanos(1))).as("%s", zone).isEqualTo(date.minusDays(1));
      }
    }
  }

  @Test
  void shouldReallyMeetChangesOfClocks() {
    assertThat(ZONES).filteredOn(zone -> !changes(zone).isEmpty()).hasSizeGreaterThan(100);
  }

  private static LocalDateTime wallTime(LocalDate date, LocalTime time, AdvanceNotice notice) {
    var minutes = time.toSecondOfDay() / 60 - notice.hours() * 60L;
    var day = date.plusDays(Math.floorDiv(minutes, 24 * 60));
    var ofDay = LocalTime.ofSecondOfDay(Math.floorMod(minutes, 24 * 60) * 60L);
    return day.atTime(notice.cutOff() == null ? ofDay : notice.cutOff());
  }

  /** The first of the moments that show it; where none does, the one that would if the clock had not been changed yet. */
  private static Instant instantWhenTheWallShows(LocalDateTime local, ZoneId zone) {
    var offsets = zone.getRules().getValidOffsets(local);
    if (offsets.isEmpty()) {
      return local.toInstant(zone.getRules().getTransition(local).getOffsetBefore());
    }
    return offsets.stream().map(local::toInstant).min(Instant::compareTo).orElseThrow();
  }

  private static List<LocalDate> datesAroundChanges(ZoneId zone) {
    var days = changes(zone).stream().map(change -> change.getDateTimeBefore().toLocalDate())
        .flatMap(day -> Stream.of(day.minusDays(1), day, day.plusDays(1), day.plusDays(2)));
    return Stream.concat(Stream.of(LocalDate.of(2028, 2, 29)), days).distinct().toList();
  }

  private static List<ZoneOffsetTransition> changes(ZoneId zone) {
    var changes = new ArrayList<ZoneOffsetTransition>();
    for (var next = zone.getRules().nextTransition(START); next != null && next.getInstant().isBefore(END); next = zone
        .getRules().nextTransition(next.getInstant().plus(Duration.ofSeconds(1)))) {
      changes.add(next);
    }
    return changes;
  }
}
