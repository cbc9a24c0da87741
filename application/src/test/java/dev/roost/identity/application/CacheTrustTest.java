package dev.roost.identity.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import roosttest.identity.InMemoryCacheGenerations;
import roosttest.identity.InMemorySessionCache;

class CacheTrustTest {

  private final InMemorySessionCache cache = new InMemorySessionCache();
  private final Counted generations = new Counted();
  private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 100);
  private final CacheTrust trust = new CacheTrust(cache, generations, nanos::get);

  @Test
  void shouldBeginAGenerationWithItsFirstConnection() {
    // given
    var before = generations.current();
    // then
    assertThat(lease().generation()).isNotEqualTo(before).isEqualTo(generations.current());
  }

  @Test
  void shouldAskForTheGenerationTwiceATermAtMost() {
    // given
    lease();
    var before = generations.asked;
    // when
    pass(Duration.ofMillis(249));
    lease();
    assertThat(generations.asked).isEqualTo(before);
    pass(Duration.ofMillis(1));
    lease();
    // then
    assertThat(generations.asked).isEqualTo(before + 1);
  }

  @Test
  void shouldTrustNoGenerationForLongerThanATermAfterAnotherBegan() {
    // given
    var old = lease();
    // when
    var next = generations.begin();
    pass(CacheTrust.TERM);
    // then
    assertThat(trust.holds(old)).isFalse();
    assertThat(lease().generation()).isEqualTo(next);
  }

  /** What was asked for counts from when it was asked for: the answer may have been under way for long. */
  @Test
  void shouldCountTheTimeThatTheAnswerTook() {
    // given
    generations.slow = () -> pass(CacheTrust.TERM);
    // then
    assertThat(trust.lease()).isNull();
  }

  @Test
  void shouldTrustNothingOfAnotherConnection() {
    // given
    var old = lease();
    // when
    cache.reconnect();
    // then
    assertThat(trust.holds(old)).isFalse();
    assertThat(lease().generation()).isNotEqualTo(old.generation());
  }

  private CacheTrust.Lease lease() {
    return Objects.requireNonNull(trust.lease());
  }

  private void pass(Duration time) {
    nanos.addAndGet(time.toNanos());
  }

  private static final class Counted implements CacheGenerations {

    private final InMemoryCacheGenerations stored = new InMemoryCacheGenerations();
    private Runnable slow = () -> {};
    private int asked;

    @Override
    public UUID current() {
      asked++;
      slow.run();
      return stored.current();
    }

    @Override
    public UUID begin() {
      slow.run();
      return stored.begin();
    }
  }
}
