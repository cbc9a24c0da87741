package dev.roost.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static roosttest.identity.UserFixture.aUser;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import roosttest.identity.KnownUsers;
import roosttest.identity.KnownUsers.LoggedInUser;

/** What a receiver gets that verifies with the official library of Standard Webhooks. */
@HttpTest
class WebhooksTest {

  private static final Duration SOON = Duration.ofSeconds(30);

  @Autowired private World world;
  @Autowired private KnownUsers known;
  @LocalServerPort private int port;

  private final Receiver receiver = new Receiver();
  private LoggedInUser host;
  private Caller http;
  private String endpoint;

  @BeforeEach
  void subscribe() {
    host = known.loggedIn(aUser().whoHosts());
    http = Caller.at(port).as(host.bearer());
    endpoint = "/v1/webhook-endpoints/" + http.post("/v1/webhook-endpoints", """
        {"url": "%s", "types": ["booking.opened", "booking.confirmed"]}""".formatted(receiver.url()),
        "Idempotency-Key", UUID.randomUUID().toString()).text("/id");
  }

  @AfterEach
  void stop() {
    http.delete(endpoint);
    receiver.close();
  }

  @Test
  void shouldSendWhatConcernsTheOwnerSignedAsTheStandardSays() throws Exception {
    // when
    book();
    await().atMost(SOON).until(() -> receiver.received().size() == 1);
    // then
    var received = receiver.received().getFirst();
    var secret = http.get(endpoint + "/secret").text("/secret");
    new Webhook(secret).verify(received.body(), received.httpHeaders().map());
    assertThat(received.body()).contains("\"booking.opened\"");
    assertThat(received.body()).as("the same as in the feed").isEqualTo(
        http.get("/v1/events?type=booking.opened").json().at("/items/0").toString());
    // The controls: a byte more, another time, another secret.
    assertThatThrownBy(() -> new Webhook(secret).verify(received.body() + " ", received.httpHeaders().map()))
        .isInstanceOf(WebhookVerificationException.class);
    var other = "whsec_" + "A".repeat(43) + "=";
    assertThatThrownBy(() -> new Webhook(other).verify(received.body(), received.httpHeaders().map()))
        .isInstanceOf(WebhookVerificationException.class);
  }

  @Test
  void shouldSignWithBothSecretsWhileTheyAreChanged() throws Exception {
    // given
    var before = http.get(endpoint + "/secret");
    var rotated = http.post(endpoint + "/secret/rotate", "", "If-Match", before.header("ETag"));
    assertThat(rotated.text("/previous")).isEqualTo(before.text("/secret"));
    // when
    book();
    await().atMost(SOON).until(() -> receiver.received().size() == 1);
    // then
    var received = receiver.received().getFirst();
    new Webhook(before.text("/secret")).verify(received.body(), received.httpHeaders().map());
    new Webhook(rotated.text("/secret")).verify(received.body(), received.httpHeaders().map());
    assertThat(http.post(endpoint + "/secret/rotate", "", "If-Match", before.header("ETag")).status()).isEqualTo(412);
  }

  @Test
  void shouldTryAgainUntilItIsTakenAndLogWhatWasAnswered() {
    // given
    receiver.answer(500);
    book();
    await().atMost(SOON).until(() -> !receiver.received().isEmpty());
    // when
    receiver.answer(204);
    await().atMost(SOON).until(() -> !list("DELIVERED").isEmpty());
    // then
    var details = http.get(endpoint + "/deliveries/" + list("DELIVERED")).json();
    assertThat(details.at("/log/0/status").asInt()).isEqualTo(204);
    assertThat(details.at("/log").valueStream().map(it -> it.get("status").asInt())).contains(500);
    assertThat(details.get("body").asString()).isEqualTo(receiver.received().getFirst().body());
    assertThat(receiver.received()).extracting(Receiver.Received::id).hasSizeGreaterThan(1)
        .containsOnly(receiver.received().getFirst().id());
  }

  @Test
  void shouldSendNothingMoreToAnEndpointThatIsGoneUntilItIsEnabledAndReplayed() {
    // given
    receiver.answer(410);
    book();
    await().atMost(SOON).until(() -> http.get(endpoint).text("/status").equals("GONE"));
    receiver.answer(204);
    // when
    var read = http.get(endpoint);
    assertThat(http.put(endpoint, """
        {"url": "%s", "types": ["booking.opened"]}""".formatted(receiver.url()), "If-Match", read.header("ETag"))
        .text("/status")).isEqualTo("ENABLED");
    var failed = list("FAILED");
    assertThat(http.post(endpoint + "/deliveries/" + failed + "/replay", "").text("/status")).isEqualTo("WAITING");
    // then
    await().atMost(SOON).until(() -> list("DELIVERED").equals(failed));
    // when
    assertThat(http.post(endpoint + "/replays", """
        {"from": "2020-01-01T00:00:00Z", "to": "2100-01-01T00:00:00Z"}""").json().get("events").asInt()).isEqualTo(1);
    // then
    await().atMost(SOON).until(() -> receiver.received().stream().filter(it -> it.status() == 204).count() == 2);
  }

  private void book() {
    var guest = known.loggedIn(aUser()).user().id();
    world.booking(guest, world.listing(host.user().id(), true), 40, 2);
  }

  /** The newest delivery in that status. */
  private String list(String status) {
    return http.get(endpoint + "/deliveries?status=" + status).text("/items/0/id");
  }
}
