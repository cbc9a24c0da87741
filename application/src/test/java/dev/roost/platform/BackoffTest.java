package dev.roost.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackoffTest {

  @Test
  void shouldWaitTwiceAsLongEachTimeButNeverMoreThanAnHour() {
    assertThat(Backoff.after(0)).isEqualTo(Duration.ofSeconds(1));
    assertThat(Backoff.after(1)).isEqualTo(Duration.ofSeconds(2));
    assertThat(Backoff.after(11)).isEqualTo(Duration.ofSeconds(2_048));
    assertThat(Backoff.after(12)).isEqualTo(Duration.ofHours(1));
    assertThat(Backoff.after(1_000)).isEqualTo(Duration.ofHours(1));
  }
}
