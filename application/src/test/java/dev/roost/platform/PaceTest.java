package dev.roost.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PaceTest {

  @Test
  void shouldLetTheFirstBeginAtOnceAndTheNextWait() {
    var pace = new Pace(Duration.ofMillis(30));
    pace.await();
    long start = System.nanoTime();

    pace.await();
    pace.await();

    assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(30));
  }

  @Test
  void shouldNotKeepAThreadThatIsAskedToEnd() {
    var pace = new Pace(Duration.ofDays(1));
    pace.await();
    Thread.currentThread().interrupt();

    pace.await();

    assertThat(Thread.interrupted()).isTrue();
  }
}
