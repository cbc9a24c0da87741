package dev.roost.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryScheduleTest {

  private static final Instant FIRST = Instant.parse("2027-06-01T12:00:00Z");

  @Test
  void shouldTrySoonAtFirstAndTheLastTimeAfterThreeDays() {
    // when
    var tries = new ArrayList<Instant>();
    var next = next(1, FIRST, 0.5, Duration.ZERO);
    while (next.isPresent()) {
      tries.add(next.get());
      next = next(tries.size() + 1, next.get(), 0.5, Duration.ZERO);
    }
    // then
    assertThat(tries).isSorted().doesNotHaveDuplicates().hasSizeBetween(12, 24);
    assertThat(tries.getFirst()).isEqualTo(FIRST.plusSeconds(5));
    assertThat(tries.getLast()).isEqualTo(FIRST.plus(Duration.ofDays(3)));
  }

  @ParameterizedTest
  @CsvSource({"1, 0, 3750", "1, 0.5, 5000", "1, 1, 6250", "9, 0, 21600000", "99, 1, 36000000"})
  void shouldNotTryTogetherWhatFailedTogether(int tries, double chance, long millis) {
    assertThat(next(tries, FIRST, chance, Duration.ZERO)).contains(FIRST.plusMillis(millis));
  }

  /** Neither sooner than by itself, nor so late that an endpoint could keep everything waiting. */
  @ParameterizedTest
  @CsvSource({"0, 5", "4, 5", "60, 60", "28800, 28800", "31536000, 28800"})
  void shouldGiveTheTimeThatIsAskedFor(long asked, long seconds) {
    assertThat(next(1, FIRST, 0.5, Duration.ofSeconds(asked))).contains(FIRST.plusSeconds(seconds));
  }

  @Test
  void shouldTryForThreeDaysWhateverIsAskedFor() {
    var late = FIRST.plus(Duration.ofHours(71));
    assertThat(next(7, late, 1, Duration.ofHours(8))).contains(FIRST.plus(Duration.ofDays(3)));
    assertThat(next(7, FIRST.plus(Duration.ofDays(3)), 0, Duration.ofHours(8))).isEmpty();
  }

  private static Optional<Instant> next(int tries, Instant now, double chance, Duration asked) {
    return RetrySchedule.next(tries, FIRST, now, chance, asked);
  }
}
