package dev.roost.platform.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.roost.platform.Rate;
import dev.roost.platform.RateLimit;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;
import roosttest.redis.RealRedis;

class RedisRatesTest {

  private static final RateLimit LIMIT = new RateLimit("users", 50, Duration.ofMinutes(1));
  private static final Instant NOW = Instant.parse("2026-07-01T12:00:00Z");

  private RealRedis server;
  private final List<SharedRedis> nodes = new ArrayList<>();

  @BeforeEach
  void start() {
    server = RealRedis.running();
  }

  @AfterEach
  void stop() {
    nodes.forEach(SharedRedis::close);
    server.close();
  }

  @Test
  void shouldCountTheRequestsOfOneSenderOnTwoNodesTogether() throws Exception {
    // given
    var one = node(NOW);
    var other = node(NOW);
    // when
    var rates = atOnce(200, nth -> nth % 2 == 0 ? one : other);
    // then
    assertThat(rates.stream().filter(Rate::granted)).hasSize(LIMIT.most());
    assertThat(rates.stream().filter(rate -> !rate.granted()))
        .allSatisfy(rate -> assertThat(rate.next()).isPositive().isLessThanOrEqualTo(Duration.ofMillis(1_200)));
  }

  @Test
  void shouldGrantAgainAsTimeGoesBy() {
    // given
    var before = node(NOW);
    for (var nth = 0; nth < LIMIT.most(); nth++) {
      before.count("ada", LIMIT);
    }
    assertThat(before.count("ada", LIMIT)).hasValueSatisfying(rate -> assertThat(rate.granted()).isFalse());
    // when: a fifth of the time has gone by
    var later = node(NOW.plusSeconds(12));
    // then
    assertThat(later.count("ada", LIMIT)).hasValueSatisfying(rate -> assertThat(rate.left()).isEqualTo(9));
    assertThat(later.count("bob", LIMIT)).hasValueSatisfying(rate -> assertThat(rate.left()).isEqualTo(49));
  }

  @Test
  void shouldSayThatItCannotCountWhileRedisIsAway() {
    // given
    var rates = node(NOW);
    // when
    server.kill();
    // then
    assertThat(rates.count("ada", LIMIT)).isEmpty();
    // when
    server.start();
    // then
    await().atMost(Duration.ofSeconds(30)).until(() -> rates.count("ada", LIMIT).isPresent());
  }

  private RedisRates node(Instant now) {
    var redis = SharedRedis.namedBy(new MockEnvironment().withProperty(RedisSettings.URL, server.url()));
    nodes.add(redis);
    var rates = new RedisRates(redis, Clock.fixed(now, ZoneOffset.UTC));
    await().atMost(Duration.ofSeconds(30)).until(() -> rates.count("nobody", LIMIT).isPresent());
    return rates;
  }

  private static List<Rate> atOnce(int requests, IntFunction<RedisRates> nodes) throws Exception {
    var tasks = new ArrayList<Callable<Optional<Rate>>>();
    for (var nth = 0; nth < requests; nth++) {
      var node = nodes.apply(nth);
      tasks.add(() -> node.count("ada", LIMIT));
    }
    try (var threads = Executors.newFixedThreadPool(8)) {
      return threads.invokeAll(tasks).stream().map(Future::resultNow).map(Optional::orElseThrow).toList();
    }
  }
}
