package dev.roost.platform.redis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class BreakerTest {

  private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 10);
  private final Breaker breaker = new Breaker(Duration.ofSeconds(1), nanos::get);

  @Test
  void shouldLetEverybodyThroughAtFirst() {
    assertThat(breaker.letsThrough()).isTrue();
    assertThat(breaker.letsThrough()).isTrue();
  }

  @Test
  void shouldLetOneThroughForEachPauseAfterAFailure() {
    // when
    assertThat(breaker.failed()).isTrue();
    // then
    assertThat(breaker.letsThrough()).isFalse();
    nanos.addAndGet(Duration.ofSeconds(1).toNanos());
    assertThat(breaker.letsThrough()).isTrue();
    assertThat(breaker.letsThrough()).isFalse();
    assertThat(breaker.failed()).isFalse();
    assertThat(breaker.letsThrough()).isFalse();
  }

  @Test
  void shouldLetEverybodyThroughAfterASuccess() {
    // given
    breaker.failed();
    // when
    assertThat(breaker.succeeded()).isTrue();
    // then
    assertThat(breaker.letsThrough()).isTrue();
    assertThat(breaker.succeeded()).isFalse();
  }
}
