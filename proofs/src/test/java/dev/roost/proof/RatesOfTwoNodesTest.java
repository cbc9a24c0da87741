package dev.roost.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static roosttest.identity.UserFixture.aUser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import roosttest.identity.KnownUsers;
import roosttest.redis.RealRedis;

/**
 * Guarantee 31: two nodes together let through what the limit says, whatever a request says about where it comes from, and tell everybody
 * else when to come again. The control: without their Redis each of them lets through as many by itself.
 */
@ProofTest
@TestPropertySource(properties = {"roost.rates.strangers.most=60", "roost.rates.strangers.within=PT1H",
    "roost.rates.users.most=40", "roost.rates.users.within=PT1H"})
@Import(KnownUsers.class)
@DirtiesContext
@TestInstance(Lifecycle.PER_CLASS)
class RatesOfTwoNodesTest {

  private static final RealRedis REDIS = RealRedis.running();
  private static final int MOST = 60;
  /** Of a minute each, in which one more may come; the test takes less than a few of them. */
  private static final int IN_THE_MEANTIME = 3;
  private static final int REQUESTS = 200;
  private static final int AT_A_TIME = 8;

  @Autowired private KnownUsers known;
  private final HttpClient http = HttpClient.newHttpClient();
  private Nodes nodes;

  @DynamicPropertySource
  static void onRedis(DynamicPropertyRegistry settings) {
    settings.add("roost.redis.url", REDIS::url);
  }

  @BeforeAll
  void addANode(@Autowired Environment roost) {
    nodes = Nodes.two(roost);
  }

  @AfterAll
  void stop() {
    nodes.close();
    REDIS.close();
  }

  @Test
  void shouldLetThroughWhatTheLimitSaysAndMoreOnlyWithoutTheirRedis() {
    // given: both nodes count together
    awaitShared(known.loggedIn(aUser()).bearer());
    // when
    var answers = rush(null);
    // then
    assertThat(answers.stream().filter(answer -> answer.statusCode() != 429)).hasSizeBetween(MOST,
        MOST + IN_THE_MEANTIME);
    assertThat(answers.stream().filter(answer -> answer.statusCode() == 429)).allSatisfy(refused -> {
      assertThat(refused.headers().firstValueAsLong("Retry-After").orElseThrow()).isBetween(1L, 90L);
      assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
      assertThat(refused.headers().firstValue("RateLimit-Policy")).hasValue("\"strangers\";q=60;w=3600");
      assertThat(refused.body()).contains("\"too-many-requests\"", "\"requestId\"");
    });
    // and: somebody who is known is counted apart
    var user = known.loggedIn(aUser()).bearer();
    assertThat(rush(user).stream().filter(answer -> answer.statusCode() == 200)).hasSizeBetween(40,
        40 + IN_THE_MEANTIME);
    // when: the control
    REDIS.kill();
    // then
    assertThat(rush(null).stream().filter(answer -> answer.statusCode() != 429)).hasSizeGreaterThanOrEqualTo(2 * MOST);
  }

  /** What is left goes down by one from node to node. */
  private void awaitShared(String bearer) {
    await().atMost(Duration.ofSeconds(30)).until(() -> {
      var left = nodes.ports().stream().map(port -> left(send(port, bearer, 0))).toList();
      return left.getFirst() - left.getLast() == 1;
    });
  }

  private static int left(HttpResponse<String> answer) {
    return Integer.parseInt(answer.headers().firstValue("RateLimit").orElseThrow().replaceAll(".*r=(\\d+);.*", "$1"));
  }

  private List<HttpResponse<String>> rush(String bearer) {
    return Crowd.rush(AT_A_TIME, IntStream.range(0, REQUESTS).<Callable<HttpResponse<String>>>mapToObj(
        nth -> () -> send(nodes.ports().get(nth % 2), bearer, nth)).toList());
  }

  private HttpResponse<String> send(int port, String bearer, int nth) {
    try {
      var request = HttpRequest
          .newBuilder(URI.create("http://localhost:" + port + (bearer == null ? "/v1/exchange-rates" : "/v1/me")))
          .header("X-Forwarded-For", "198.51.100." + nth).header("X-Real-Ip", "198.51.100." + nth);
      if (bearer != null) {
        request.header("Authorization", bearer);
      }
      return http.send(request.build(), BodyHandlers.ofString());
    } catch (IOException noAnswer) {
      throw new UncheckedIOException(noAnswer);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
