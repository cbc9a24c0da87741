package dev.roost.search.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roost.shared.StayDates;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class NightRingTest {

  private static final LocalDate DAY = LocalDate.parse("2026-11-30");

  @Test
  void shouldHaveABitForEachNight() {
    // when
    var bits = NightRing.bits(List.of(stay(0, 3), stay(70, 140), stay(800, 830)));
    // then
    assertThat(Arrays.stream(bits).map(Long::bitCount).sum()).isEqualTo(3 + 70 + 30);
    assertThat(has(bits, 0)).isTrue();
    assertThat(has(bits, 2)).isTrue();
    assertThat(has(bits, 3)).isFalse();
    assertThat(has(bits, 139)).isTrue();
    assertThat(has(bits, 140)).isFalse();
    assertThat(has(bits, 829)).isTrue();
  }

  @Test
  void shouldGiveNoTwoNightsThatACardKnowsOneBit() {
    // given
    int known = (int) (Horizon.at(DAY.atStartOfDay(java.time.ZoneOffset.UTC).toInstant()).end().toEpochDay()
        - DAY.withDayOfMonth(1).toEpochDay());
    // when
    var bits = NightRing.bits(stay(0, known));
    // then
    assertThat(Arrays.stream(bits).map(Long::bitCount).sum()).isEqualTo(known);
  }

  @Test
  void shouldKnowDaysBefore1970() {
    assertThat(NightRing.bits(StayDates.of("1969-12-30", "1970-01-02"))).contains(0b1, 0xC000000000000000L);
  }

  private static boolean has(long[] bits, int day) {
    var night = NightRing.bits(stay(day, day + 1));
    for (int word = 0; word < bits.length; word++) {
      if ((bits[word] & night[word]) != night[word]) {
        return false;
      }
    }
    return true;
  }

  private static StayDates stay(int from, int to) {
    return StayDates.of(DAY.plusDays(from), DAY.plusDays(to));
  }
}
