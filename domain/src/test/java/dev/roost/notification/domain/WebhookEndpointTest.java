package dev.roost.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.identity.Actors.ANNA;

import dev.roost.notification.contract.EndpointId;
import dev.roost.notification.contract.EndpointStatus;
import dev.roost.notification.contract.EventType;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WebhookEndpointTest {

  private static final Instant NOON = Instant.parse("2027-06-01T12:00:00Z");
  private static final Wish WISH = new Wish(new TargetUrl("https://hooks.example/roost"), "",
      Set.of(EventType.BOOKING_CONFIRMED));

  private final WebhookEndpoint endpoint = WebhookEndpoint.create(new EndpointId(UUID.randomUUID()), ANNA, WISH, NOON);

  @Test
  void shouldSignWithBothSecretsForADayAfterAChange() {
    // given
    assertThat(endpoint.signingAt(NOON)).containsExactly(1);
    // when
    endpoint.rotate(NOON);
    // then
    var end = NOON.plus(WebhookEndpoint.OVERLAP);
    assertThat(endpoint.signingAt(end.minusMillis(1))).containsExactly(2, 1);
    assertThat(endpoint.signingAt(end)).containsExactly(2);
  }

  /** Whoever changes it twice wants the first one dead. */
  @Test
  void shouldNotSignWithTheSecretBeforeTheLastTwo() {
    // when
    endpoint.rotate(NOON);
    endpoint.rotate(NOON);
    // then
    assertThat(endpoint.signingAt(NOON)).containsExactly(3, 2);
  }

  @Test
  void shouldStayGoneUntilItIsEnabled() {
    // when
    endpoint.gone();
    endpoint.edit(WISH, false);
    // then
    assertThat(endpoint.snapshot().status()).isEqualTo(EndpointStatus.GONE);
    assertThat(endpoint.isEnabled()).isFalse();
    endpoint.edit(WISH, true);
    assertThat(endpoint.isEnabled()).isTrue();
    endpoint.edit(WISH, false);
    assertThat(endpoint.snapshot().status()).isEqualTo(EndpointStatus.DISABLED);
  }
}
