package dev.roost.platform.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;
import roosttest.redis.RealRedis;

/** Redis is taken away, hangs and comes back. */
class SharedRedisTest {

  private RealRedis server;
  private SharedRedis redis;

  @BeforeEach
  void start() {
    server = RealRedis.running();
    redis = at(server.url());
  }

  @AfterEach
  void stop() {
    redis.close();
    server.close();
  }

  @Test
  void shouldCostLittleWhileItHangs() {
    // given
    awaitAnswers();
    // when
    server.hang();
    var began = System.nanoTime();
    for (var question = 0; question < 200; question++) {
      assertThatThrownBy(this::ping).isInstanceOf(RedisAway.class);
    }
    var took = Duration.ofNanos(System.nanoTime() - began);
    // then
    assertThat(took).isLessThan(Duration.ofSeconds(2));
    server.goOn();
    awaitAnswers();
  }

  @Test
  void shouldComeBackThroughAnotherConnection() {
    // given
    awaitAnswers();
    var before = redis.connection();
    // when
    server.kill();
    assertThatThrownBy(this::ping).isInstanceOf(RedisAway.class);
    server.start();
    awaitAnswers();
    // then
    assertThat(redis.connection()).isNotEqualTo(before);
  }

  @Test
  void shouldNotNeedItAtTheStart() {
    // given
    server.kill();
    // then
    assertThatThrownBy(this::ping).isInstanceOf(RedisAway.class);
    server.start();
    awaitAnswers();
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://host:6379", "redis://", "host", "redis://host:port", "redis-sentinel://host:1#it"})
  void shouldRefuseWhatIsNoUrlOfARedis(String url) {
    assertThatThrownBy(() -> at(url)).isInstanceOf(IllegalArgumentException.class);
  }

  private void awaitAnswers() {
    await().ignoreExceptionsInstanceOf(RedisAway.class).atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertThat(ping()).isEqualTo("PONG"));
  }

  private String ping() {
    return redis.ask(commands -> commands.ping());
  }

  private static SharedRedis at(String url) {
    return SharedRedis.namedBy(new MockEnvironment().withProperty("roost.redis.url", url));
  }
}
