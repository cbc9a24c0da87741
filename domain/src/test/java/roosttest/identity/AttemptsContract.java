package roosttest.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.identity.UserFixture.NOON;

import dev.roost.identity.domain.AttemptLimit;
import dev.roost.identity.domain.AttemptSubject;
import dev.roost.identity.domain.Attempts;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every counter of attempts does. */
public abstract class AttemptsContract {

  private static final Duration WINDOW = Duration.ofMinutes(15);
  private static final AttemptLimit THREE = new AttemptLimit(3, WINDOW);

  protected abstract Attempts attempts();

  @Test
  void shouldAllowAsManyAsTheLimitAndSayWhenMoreMayFollow() {
    // given
    var subject = AttemptSubject.address("limit", "192.0.2.1");
    // when
    var first = attempts().take(subject, THREE, NOON);
    var second = attempts().take(subject, THREE, NOON.plusSeconds(1));
    var third = attempts().take(subject, THREE, NOON.plusSeconds(2));
    var fourth = attempts().take(subject, THREE, NOON.plusSeconds(3));
    // then
    assertThat(Stream.of(first, second, third)).allMatch(Optional::isEmpty);
    assertThat(fourth).contains(NOON.plus(WINDOW));
    assertThat(attempts().blockedUntil(subject, THREE, NOON.plusSeconds(4))).contains(NOON.plus(WINDOW));
  }

  @Test
  void shouldBeginAnewWhenTheWindowIsOver() {
    // given
    var subject = AttemptSubject.address("window", "192.0.2.1");
    takeAll(subject);
    var later = NOON.plus(WINDOW);
    // then
    assertThat(attempts().take(subject, THREE, later.minusMillis(1))).isPresent();
    assertThat(attempts().blockedUntil(subject, THREE, later)).isEmpty();
    assertThat(attempts().take(subject, THREE, later)).isEmpty();
    assertThat(attempts().take(subject, THREE, later)).isEmpty();
  }

  @Test
  void shouldCountEachSubjectApart() {
    // given
    takeAll(AttemptSubject.address("apart", "192.0.2.1"));
    // then
    assertThat(attempts().take(AttemptSubject.address("apart", "192.0.2.2"), THREE, NOON)).isEmpty();
    assertThat(attempts().take(AttemptSubject.address("other", "192.0.2.1"), THREE, NOON)).isEmpty();
  }

  @Test
  void shouldGiveBackOne() {
    // given
    var subject = AttemptSubject.address("back", "192.0.2.1");
    takeAll(subject);
    // when
    attempts().giveBack(subject);
    // then
    assertThat(attempts().take(subject, THREE, NOON)).isEmpty();
    assertThat(attempts().take(subject, THREE, NOON)).isPresent();
  }

  @Test
  void shouldGiveBackNoMoreThanWasTaken() {
    // given
    var subject = AttemptSubject.address("debt", "192.0.2.1");
    attempts().take(subject, THREE, NOON);
    // when
    attempts().giveBack(subject);
    attempts().giveBack(subject);
    // then
    takeAll(subject);
    assertThat(attempts().take(subject, THREE, NOON)).isPresent();
  }

  @Test
  void shouldForget() {
    // given
    var subject = AttemptSubject.address("forget", "192.0.2.1");
    takeAll(subject);
    // when
    attempts().forget(subject);
    // then
    assertThat(attempts().blockedUntil(subject, THREE, NOON)).isEmpty();
    takeAll(subject);
  }

  @Test
  void shouldRemoveOnlyWhatNoLongerCounts() {
    // given
    var over = AttemptSubject.address("over", "192.0.2.1");
    var counts = AttemptSubject.address("counts", "192.0.2.1");
    attempts().take(over, THREE, NOON.minus(WINDOW));
    takeAll(counts);
    // when
    attempts().removeExpired(NOON);
    // then
    assertThat(attempts().take(counts, THREE, NOON)).isPresent();
    takeAll(over);
  }

  @Test
  void shouldLetNoMoreThroughWhenManyTryAtOnce() throws Exception {
    // given
    var subject = AttemptSubject.address("race", "192.0.2.1");
    // when
    try (var threads = Executors.newFixedThreadPool(16)) {
      var tries = Stream.<Callable<Boolean>>generate(() -> () -> attempts().take(subject, THREE, NOON).isEmpty())
          .limit(200).toList();
      var through = threads.invokeAll(tries).stream().filter(future -> future.resultNow()).count();
      // then
      assertThat(through).isEqualTo(3);
    }
  }

  private void takeAll(AttemptSubject subject) {
    for (var taken = 0; taken < THREE.most(); taken++) {
      assertThat(attempts().take(subject, THREE, NOON)).isEmpty();
    }
  }
}
