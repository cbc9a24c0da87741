package dev.roost.notification.application;

import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.identity.Actors.ANNA;
import static roosttest.notification.EventFixture.NOON;
import static roosttest.notification.EventFixture.confirmed;

import dev.roost.notification.api.EventView;
import dev.roost.notification.application.Deliveries.Claim;
import dev.roost.notification.contract.DeliveryId;
import dev.roost.notification.contract.DeliveryStatus;
import dev.roost.notification.contract.EndpointId;
import dev.roost.notification.contract.EndpointStatus;
import dev.roost.notification.contract.EventType;
import dev.roost.notification.domain.TargetUrl;
import dev.roost.notification.domain.WebhookEndpoint;
import dev.roost.notification.domain.Wish;
import dev.roost.platform.OutgoingHttp;
import dev.roost.platform.OutgoingHttp.Answer;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.transaction.support.TransactionOperations;
import roosttest.notification.InMemoryWebhookEndpoints;
import roosttest.notification.RecordedDeliveries;
import roosttest.platform.MutableClock;

class DeliveryWorkerTest {

  private static final EndpointId ID = new EndpointId(UUID.fromString("01930000-0000-7000-8000-0000000000e1"));

  private final MutableClock clock = MutableClock.at(NOON);
  private final InMemoryWebhookEndpoints endpoints = new InMemoryWebhookEndpoints();
  private final RecordedDeliveries deliveries = new RecordedDeliveries();
  private final WebhookSecrets secrets = new WebhookSecrets(_ -> new byte[32]);
  private final List<String> sent = new ArrayList<>();
  private Answer answer = new Answer(200, "ok", null);
  private final OutgoingHttp http = new OutgoingHttp() {
    @Override
    public Answer post(URI target, Map<String, String> headers, String body) {
      return taken(target, headers, body);
    }

    @Override
    public Fetched get(URI source, Map<String, String> headers, int mostBytes) {
      throw new UnsupportedOperationException("Webhooks get nothing");
    }
  };
  private final DeliveryWorker worker = new DeliveryWorker(deliveries, endpoints, secrets, http,
      TransactionOperations.withoutTransaction(), clock, () -> 0.5);

  @BeforeEach
  void subscribe() {
    endpoints.add(WebhookEndpoint.create(ID, ANNA,
        new Wish(new TargetUrl("https://hooks.example/roost"), "", Set.of(EventType.BOOKING_CONFIRMED)), NOON));
  }

  @Test
  void shouldSendTheEventSignedUnderItsId() {
    // given
    var event = confirmed();
    due(event, 0, NOON);
    // when
    worker.workDue(9);
    // then
    var body = EventBody.of(event);
    assertThat(sent).containsExactly("https://hooks.example/roost " + event.id() + " " + NOON.getEpochSecond() + " "
        + secrets.sign(ID, List.of(1), event.id().toString(), NOON.getEpochSecond(), body) + " " + body);
    assertThat(deliveries.outcomes).singleElement().satisfies(it -> {
      assertThat(it.status()).isEqualTo(DeliveryStatus.DELIVERED);
      assertThat(it.attempt().answer()).isEqualTo("ok");
    });
  }

  @ParameterizedTest
  @ValueSource(ints = {199, 300, 307, 404, 500, 0})
  void shouldTryAgainForThreeDays(int status) {
    // given
    answer = status == 0 ? Answer.failed("Connection refused") : new Answer(status, "", null);
    var event = confirmed();
    due(event, 0, NOON);
    due(event, 8, NOON.minus(Duration.ofHours(71)));
    due(event, 9, NOON.minus(Duration.ofDays(3)));
    // when
    worker.workDue(9);
    // then
    assertThat(deliveries.outcomes).extracting(it -> it.claim().tries() + " " + it.status() + " " + it.dueAt())
        .containsExactlyInAnyOrder("0 WAITING " + NOON.plusSeconds(5), "8 WAITING " + NOON.plus(Duration.ofHours(1)),
            "9 FAILED null");
    assertThat(endpoints.find(ID).orElseThrow().isEnabled()).isTrue();
  }

  @Test
  void shouldLeaveAnEndpointAloneForAsLongAsItAsksFor() {
    // given
    answer = new Answer(429, "", null, Duration.ofMinutes(7));
    due(confirmed(), 0, NOON);
    // when
    worker.workDue(9);
    // then
    assertThat(deliveries.outcomes).extracting(RecordedDeliveries.Outcome::dueAt)
        .containsExactly(NOON.plus(Duration.ofMinutes(7)));
  }

  @Test
  void shouldBelieveAnEndpointThatItIsGone() {
    // given
    answer = new Answer(410, "", null);
    due(confirmed(), 0, NOON);
    // when
    worker.workDue(9);
    // then
    assertThat(endpoints.find(ID).orElseThrow().snapshot().status()).isEqualTo(EndpointStatus.GONE);
    assertThat(deliveries.outcomes).extracting(RecordedDeliveries.Outcome::status)
        .containsExactly(DeliveryStatus.FAILED);
    // when
    due(confirmed(), 0, NOON);
    worker.workDue(9);
    // then
    assertThat(sent).hasSize(1);
  }

  /** Somebody else may have taken it meanwhile. */
  @Test
  void shouldLeaveWhatItComesToTooLate() {
    // given
    due(confirmed(), 0, NOON);
    clock.advance(Duration.ofSeconds(31));
    // when
    worker.workDue(9);
    // then
    assertThat(sent).isEmpty();
    assertThat(deliveries.outcomes).isEmpty();
  }

  private synchronized Answer taken(URI target, Map<String, String> headers, String body) {
    sent.add(String.join(" ", target.toString(), headers.get("webhook-id"), headers.get("webhook-timestamp"),
        headers.get("webhook-signature"), body));
    return answer;
  }

  private void due(EventView event, int tries, Instant firstTried) {
    deliveries.due.add(new Claim(new DeliveryId(UUID.randomUUID()), ID, event, tries, firstTried,
        NOON.plus(Duration.ofMinutes(1))));
  }
}
