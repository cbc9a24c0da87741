package dev.roost.platform.jooq;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class DatabaseClockTest {

  private static final Instant NOON = Instant.parse("2027-05-14T12:00:00Z");

  private final AtomicInteger asked = new AtomicInteger();
  private final AtomicLong counter = new AtomicLong(-5_000_000_000L);
  private Instant databaseTime = NOON;
  private Duration roundTrip = Duration.ZERO;
  private final DatabaseClock clock = new DatabaseClock(this::ask, counter::get);

  @Test
  void shouldShowTheTimeOfTheDatabase() {
    assertThat(clock.instant()).isEqualTo(NOON);
  }

  @Test
  void shouldCountOnWithoutAskingAgain() {
    // given
    clock.read();
    // when
    pass(Duration.ofMinutes(3).plusNanos(1_234_567));
    // then
    assertThat(clock.instant()).isEqualTo(NOON.plus(Duration.ofMinutes(3)).plusNanos(1_234_000));
    assertThat(asked).hasValue(1);
  }

  @Test
  void shouldFollowTheDatabaseWhenItIsAskedAgain() {
    // given
    clock.read();
    pass(Duration.ofSeconds(30));
    databaseTime = NOON.plusSeconds(31);
    // when
    clock.read();
    // then
    assertThat(clock.instant()).isEqualTo(NOON.plusSeconds(31));
  }

  @Test
  void shouldTakeTheAnswerForTheMiddleOfTheRoundTrip() {
    // given
    roundTrip = Duration.ofMillis(20);
    // when
    clock.read();
    // then
    assertThat(clock.instant()).isEqualTo(NOON.plusMillis(10));
  }

  @Test
  void shouldNotTrustAnAnswerThatTookLong() {
    // given
    clock.read();
    roundTrip = Duration.ofSeconds(2);
    databaseTime = NOON.minusSeconds(60);
    // when
    clock.read();
    // then
    assertThat(clock.instant()).isEqualTo(NOON.plusSeconds(2));
  }

  @Test
  void shouldTrustASlowAnswerWhereThereIsNoOther() {
    // given
    roundTrip = Duration.ofSeconds(2);
    // then
    assertThat(clock.instant()).isEqualTo(NOON.plusSeconds(1));
  }

  @Test
  void shouldTellTheSameTimeInAnyZone() {
    var berlin = clock.withZone(ZoneId.of("Europe/Berlin"));

    assertThat(clock.getZone()).hasToString("Z");
    assertThat(berlin.getZone()).hasToString("Europe/Berlin");
    assertThat(berlin.instant()).isEqualTo(clock.instant());
    assertThat(berlin.withZone(ZoneId.of("Asia/Tokyo")).getZone()).hasToString("Asia/Tokyo");
  }

  private Instant ask() {
    asked.incrementAndGet();
    pass(roundTrip);
    return databaseTime;
  }

  private void pass(Duration time) {
    counter.addAndGet(time.toNanos());
  }
}
