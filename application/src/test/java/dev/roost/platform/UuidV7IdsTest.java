package dev.roost.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import roosttest.platform.MutableClock;

class UuidV7IdsTest {

  private static final Instant NOON = Instant.parse("2026-07-01T12:00:00.123Z");

  private final MutableClock clock = MutableClock.at(NOON);
  private final Ids ids = new UuidV7Ids(clock);

  @Test
  void shouldBeOfVersion7AndSayWhenTheyWereMade() {
    // when
    var id = ids.next();

    // then
    assertThat(id.version()).isEqualTo(7);
    assertThat(id.variant()).isEqualTo(2);
    assertThat(timeOf(id)).isEqualTo(NOON);
  }

  @Test
  void shouldAscendAsTextWithinOneMillisecondAndBeyondWhatItCanCount() {
    // when
    var made = texts(10_000);

    // then
    assertThat(made).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void shouldAscendWhenTheClockStepsBack() {
    // given
    var before = ids.next();

    // when
    clock.advance(Duration.ofSeconds(-10));
    var after = ids.next();

    // then
    assertThat(after.toString()).isGreaterThan(before.toString());
  }

  @Test
  void shouldFollowTheClock() {
    // given
    ids.next();

    // when
    clock.advance(Duration.ofSeconds(1));

    // then
    assertThat(timeOf(ids.next())).isEqualTo(NOON.plusSeconds(1));
  }

  @Test
  void shouldGiveThreadsDifferentOnesEachAscending() throws Exception {
    // given
    Callable<List<String>> some = () -> texts(5_000);

    // when
    try (var threads = Executors.newFixedThreadPool(4)) {
      var made = threads.invokeAll(List.of(some, some, some, some)).stream().map(done -> done.resultNow()).toList();

      // then
      assertThat(made).allSatisfy(ofOneThread -> assertThat(ofOneThread).isSorted());
      var all = new HashSet<String>();
      made.forEach(all::addAll);
      assertThat(all).hasSize(20_000);
    }
  }

  private List<String> texts(int count) {
    return Stream.generate(ids::next).limit(count).map(UUID::toString).toList();
  }

  private static Instant timeOf(UUID id) {
    return Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16);
  }
}
