package roosttest.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.roost.messaging.application.LiveNudges;
import dev.roost.messaging.application.Nudge;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import roosttest.identity.Actors;

/** What everything does that carries nudges. */
public abstract class LiveNudgesContract {

  private final Nudge nudge = new Nudge(MessagingFixture.aListing(), Actors.someone());

  /** Those of one node; the same ones each time. */
  protected abstract LiveNudges nudges();

  /** Those of another node, as far as there are several. */
  protected abstract LiveNudges others();

  @Test
  void shouldTellEveryListener() {
    // given
    List<Nudge> one = new CopyOnWriteArrayList<>();
    List<Nudge> other = new CopyOnWriteArrayList<>();
    var ending = List.of(nudges().listen(one::add), others().listen(other::add));
    // then
    await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
      nudges().send(nudge);
      assertThat(one).contains(nudge);
      assertThat(other).contains(nudge);
    });
    ending.forEach(Runnable::run);
  }

  @Test
  void shouldTellWhoStopsListeningNothingMore() {
    // given
    List<Nudge> left = new CopyOnWriteArrayList<>();
    List<Nudge> stayed = new CopyOnWriteArrayList<>();
    var leave = nudges().listen(left::add);
    var end = nudges().listen(stayed::add);
    // when
    leave.run();
    // then
    await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
      others().send(nudge);
      assertThat(stayed).contains(nudge);
    });
    assertThat(left).isEmpty();
    end.run();
  }
}
