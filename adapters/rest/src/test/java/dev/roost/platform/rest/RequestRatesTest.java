package dev.roost.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.roost.platform.Rate;
import dev.roost.platform.RateLimit;
import dev.roost.platform.RateRefusal.TooManyRequests;
import dev.roost.platform.SharedRates;
import dev.roost.shared.Actor;
import dev.roost.shared.Refused;
import dev.roost.shared.UserId;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class RequestRatesTest {

  private static final RateLimit STRANGERS = new RateLimit("strangers", 2, Duration.ofDays(1));
  private static final RateLimit USERS = new RateLimit("users", 3, Duration.ofDays(1));
  private static final Actor ADA = Actor.user(new UserId(new UUID(0, 1)), Set.of());
  private static final Actor BOB = Actor.user(new UserId(new UUID(0, 2)), Set.of());

  private final RequestRates rates = new RequestRates(STRANGERS, USERS, null);

  @Test
  void shouldTellWhatIsLeft() {
    // when
    var first = count(ADA, "192.0.2.1");
    var second = count(ADA, "192.0.2.1");
    // then
    assertThat(first.getHeader("RateLimit-Policy")).isEqualTo("\"users\";q=3;w=86400");
    assertThat(first.getHeader("RateLimit")).startsWith("\"users\";r=2;t=");
    assertThat(second.getHeader("RateLimit")).startsWith("\"users\";r=1;t=");
  }

  @Test
  void shouldRefuseOneTooManyAndSayWhenTheNextMayCome() {
    // given
    count(Actor.anonymous(), "192.0.2.1");
    count(Actor.anonymous(), "192.0.2.1");
    // then
    assertThatThrownBy(() -> count(Actor.anonymous(), "192.0.2.1")).isInstanceOfSatisfying(Refused.class,
        refused -> assertThat(((TooManyRequests) refused.refusal()).retryAfterSeconds()).isBetween(43_000L, 43_200L));
  }

  @Test
  void shouldCountAUserForItselfWhereverItComesFrom() {
    // given
    count(ADA, "192.0.2.1");
    count(ADA, "192.0.2.2");
    count(Actor.integration(new UserId(new UUID(0, 1)), Set.of(), Set.of()), "192.0.2.3");
    // then
    assertThatThrownBy(() -> count(ADA, "192.0.2.4")).isInstanceOf(Refused.class);
    assertThat(count(BOB, "192.0.2.1").getHeader("RateLimit")).startsWith("\"users\";r=2;");
  }

  @Test
  void shouldHeedNoHeaderThatAnybodyCanWrite() {
    // given
    for (var nth = 0; nth < STRANGERS.most(); nth++) {
      count(Actor.anonymous(), "2001:db8::" + nth);
    }
    var request = new MockHttpServletRequest();
    request.setRemoteAddr("2001:db8::ffff");
    request.addHeader("X-Forwarded-For", "198.51.100.7");
    request.addHeader("Forwarded", "for=198.51.100.7");
    // then
    assertThatThrownBy(() -> rates.count(Actor.anonymous(), request, new MockHttpServletResponse()))
        .isInstanceOf(Refused.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/actuator/health", "/v1/payment-webhooks/stripe"})
  void shouldNotCountWhatMustGetThrough(String path) {
    var request = new MockHttpServletRequest();
    request.setServletPath(path);
    var response = new MockHttpServletResponse();
    // when
    for (var nth = 0; nth < 10; nth++) {
      rates.count(Actor.anonymous(), request, response);
    }
    // then
    assertThat(response.getHeader("RateLimit")).isNull();
  }

  @Test
  void shouldCountWithTheOtherNodesAndAloneWhileTheyCannot() {
    // given
    var nodes = new Together();
    var together = new RequestRates(STRANGERS, USERS, nodes);
    // when
    nodes.answer = new Rate(true, 1, Duration.ZERO, Duration.ofMillis(1_001));
    // then
    assertThat(count(together, ADA, "192.0.2.1").getHeader("RateLimit")).isEqualTo("\"users\";r=1;t=2");
    // when
    nodes.answer = null;
    // then
    assertThat(count(together, ADA, "192.0.2.1").getHeader("RateLimit")).startsWith("\"users\";r=2;");
  }

  private MockHttpServletResponse count(Actor sender, String address) {
    return count(rates, sender, address);
  }

  private static MockHttpServletResponse count(RequestRates rates, Actor sender, String address) {
    var request = new MockHttpServletRequest();
    request.setServletPath("/v1/listings");
    request.setRemoteAddr(address);
    var response = new MockHttpServletResponse();
    rates.count(sender, request, response);
    return response;
  }

  private static final class Together implements SharedRates {

    private @Nullable Rate answer;

    @Override
    public Optional<Rate> count(String sender, RateLimit limit) {
      return Optional.ofNullable(answer);
    }
  }
}
