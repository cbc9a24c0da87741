package dev.roost.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class RetryScheduleTest {

  private static final Instant FIRST = Instant.parse("2027-06-01T12:00:00Z");

  @Test
  void shouldTrySoonAtFirstAndTheLastTimeAfterThreeDays() {
    // when
    var tries = new ArrayList<Instant>();
    var next = RetrySchedule.next(1, FIRST, FIRST);
    while (next.isPresent()) {
      tries.add(next.get());
      next = RetrySchedule.next(tries.size() + 1, FIRST, next.get());
    }
    // then
    assertThat(tries).isSorted().doesNotHaveDuplicates().hasSizeBetween(12, 24);
    assertThat(tries.getFirst()).isEqualTo(FIRST.plusSeconds(5));
    assertThat(tries.getLast()).isEqualTo(FIRST.plus(Duration.ofDays(3)));
  }
}
