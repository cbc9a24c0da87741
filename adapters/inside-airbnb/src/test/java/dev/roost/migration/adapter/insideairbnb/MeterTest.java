package dev.roost.migration.adapter.insideairbnb;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class MeterTest {

  private static final Instant BEGIN = Instant.parse("2026-11-20T12:00:00Z");

  @Test
  void shouldShowABarTheRateAndTheTimeLeft() {
    // given
    var meter = new Meter("calendars", 1_358_895, 0, BEGIN);

    // when
    var line = meter.line(640_000, 12, BEGIN.plusSeconds(8));

    // then
    assertThat(line).isEqualTo(
        "calendars  [###########.............]  47%  640,000 of 1,358,895 rows  80,000/s  9 s left  12 not usable");
  }

  @Test
  void shouldCountOnlyTheRowsOfThisAttemptForTheRate() {
    // given
    var meter = new Meter("reviews", 1_000, 900, BEGIN);

    // when
    var line = meter.line(950, 0, BEGIN.plusSeconds(1));

    // then
    assertThat(line).contains("  50/s  2 s left");
  }

  @Test
  void shouldShowRowsWhereNobodyKnowsTheTotal() {
    // given
    var meter = new Meter("checking", 0, 0, BEGIN);

    // when
    var line = meter.line(20_000, 0, BEGIN.plusSeconds(1));

    // then
    assertThat(line).isEqualTo("checking   20,000 rows  20,000/s");
  }

  @Test
  void shouldSayNothingOfARateAtTheVeryBeginning() {
    // given
    var meter = new Meter("listings", 10, 0, BEGIN);

    // when
    var line = meter.line(0, 0, BEGIN);

    // then
    assertThat(line).isEqualTo("listings   [........................]   0%  0 of 10 rows");
  }

  @Test
  void shouldSpeakTimes() {
    assertThat(Meter.spoken(Duration.ofSeconds(59))).isEqualTo("59 s");
    assertThat(Meter.spoken(Duration.ofSeconds(125))).isEqualTo("2 min 5 s");
    assertThat(Meter.spoken(Duration.ofMinutes(72))).isEqualTo("1 h 12 min");
  }
}
