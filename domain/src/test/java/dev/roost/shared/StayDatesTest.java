package dev.roost.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StayDatesTest {

  private static final StayDates CHRISTMAS = StayDates.of("2026-12-24", "2026-12-27");

  @Test
  void shouldLeaveTheCheckOutDayFree() {
    assertThat(CHRISTMAS.count()).isEqualTo(3);
    assertThat(CHRISTMAS.nights()).containsExactly(LocalDate.parse("2026-12-24"), LocalDate.parse("2026-12-25"),
        LocalDate.parse("2026-12-26"));
    assertThat(CHRISTMAS.contains(CHRISTMAS.checkIn())).isTrue();
    assertThat(CHRISTMAS.contains(CHRISTMAS.checkOut())).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"2026-12-20, 2026-12-24, false", "2026-12-20, 2026-12-25, true", "2026-12-25, 2026-12-26, true",
      "2026-12-26, 2026-12-30, true", "2026-12-27, 2026-12-30, false", "2026-12-01, 2026-12-31, true"})
  void shouldOverlapOnlyWhereANightIsShared(String checkIn, String checkOut, boolean overlaps) {
    var other = StayDates.of(checkIn, checkOut);

    assertThat(CHRISTMAS.overlaps(other)).isEqualTo(overlaps);
    assertThat(other.overlaps(CHRISTMAS)).isEqualTo(overlaps);
  }

  @Test
  void shouldBeAtLeastOneNight() {
    assertThatIllegalArgumentException().isThrownBy(() -> StayDates.of("2026-12-24", "2026-12-24"));
    assertThatIllegalArgumentException().isThrownBy(() -> StayDates.of("2026-12-24", "2026-12-23"));
  }

  @Test
  void shouldCountNightsWhateverTheClocksDo() {
    assertThat(StayDates.of("2026-03-28", "2026-03-30").count()).isEqualTo(2);
    assertThat(StayDates.of("2026-10-24", "2026-10-26").count()).isEqualTo(2);
  }

  @Test
  void shouldWidenOnBothSides() {
    assertThat(CHRISTMAS.widened(1, 2)).isEqualTo(StayDates.of("2026-12-23", "2026-12-29"));
  }
}
