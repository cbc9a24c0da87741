package dev.roost.messaging.adapter.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.awaitility.Awaitility.await;

import dev.roost.messaging.application.LiveNudges;
import dev.roost.messaging.application.Nudge;
import dev.roost.platform.redis.SharedRedis;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;
import roosttest.identity.Actors;
import roosttest.messaging.LiveNudgesContract;
import roosttest.messaging.MessagingFixture;
import roosttest.redis.RealRedis;

/** Two nodes on one Redis. */
class RedisNudgesTest extends LiveNudgesContract {

  private static final Nudge NUDGE = new Nudge(MessagingFixture.LOFT, Actors.CARA);

  private static RealRedis server;
  private static SharedRedis one;
  private static SharedRedis other;
  private static LiveNudges nudges;
  private static LiveNudges others;

  @BeforeAll
  static void start() {
    server = RealRedis.running();
    one = connected();
    other = connected();
    nudges = new RedisNudges(one);
    others = new RedisNudges(other);
  }

  @AfterAll
  static void stop() {
    one.close();
    other.close();
    server.close();
  }

  @Override
  protected LiveNudges nudges() {
    return nudges;
  }

  @Override
  protected LiveNudges others() {
    return others;
  }

  @Test
  void shouldTellItsOwnNodeWhileRedisIsAwayAndAllAgainWhenItIsBack() {
    // given
    List<Nudge> here = new CopyOnWriteArrayList<>();
    List<Nudge> there = new CopyOnWriteArrayList<>();
    var ending = List.of(nudges.listen(here::add), others.listen(there::add));
    server.kill();
    // when
    assertThatCode(() -> nudges.send(NUDGE)).doesNotThrowAnyException();
    // then
    assertThat(here).containsExactly(NUDGE);
    assertThat(there).isEmpty();
    // when
    server.start();
    // then
    await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
      nudges.send(NUDGE);
      assertThat(there).contains(NUDGE);
    });
    ending.forEach(Runnable::run);
  }

  /** A Redis that comes later than the node. */
  @Test
  void shouldNotNeedRedisAtTheStart() {
    // given
    try (var late = RealRedis.running()) {
      late.kill();
      var settings = new MockEnvironment().withProperty("roost.redis.url", late.url());
      try (var redis = SharedRedis.namedBy(settings); var second = SharedRedis.namedBy(settings)) {
        var early = new RedisNudges(redis);
        List<Nudge> told = new CopyOnWriteArrayList<>();
        early.listen(told::add);
        // when
        late.start();
        // then
        var sending = new RedisNudges(second);
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
          sending.send(NUDGE);
          assertThat(told).contains(NUDGE);
        });
      }
    }
  }

  @Test
  void shouldTakeNothingForANudgeThatIsNone() {
    assertThat(Nudge.parse(NUDGE.text())).contains(NUDGE);
    for (var text : List.of("", " ", "x y", NUDGE.text() + " ", NUDGE.listing().toString())) {
      assertThat(Nudge.parse(text)).isEmpty();
    }
    assertThat(server.tell("PUBLISH", "roost:nudges", "nonsense")).isEqualTo(":");
  }

  private static SharedRedis connected() {
    return SharedRedis.namedBy(new MockEnvironment().withProperty("roost.redis.url", server.url()));
  }
}
