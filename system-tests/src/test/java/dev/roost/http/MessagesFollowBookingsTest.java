package dev.roost.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static roosttest.identity.UserFixture.aUser;

import dev.roost.http.Caller.Answer;
import dev.roost.listing.contract.ListingId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import roosttest.identity.KnownUsers;
import roosttest.identity.KnownUsers.LoggedInUser;
import roosttest.system.LiveReader;

/** A guest asks, the host answers, the guest books: with all of Roost between them. */
@HttpTest
class MessagesFollowBookingsTest {

  private static final Duration SOON = Duration.ofSeconds(30);

  @Autowired private World world;
  @Autowired private KnownUsers known;
  @LocalServerPort private int port;

  private LoggedInUser host;
  private LoggedInUser guest;
  private ListingId listing;

  @BeforeEach
  void people() {
    host = known.loggedIn(aUser().whoHosts());
    guest = known.loggedIn(aUser());
    listing = world.listing(host.user().id(), true);
  }

  @Test
  void shouldTalkFromTheQuestionToTheStay() {
    // given
    var conversation = ask("Is there a lift? Mail guest@example.org").text("/conversationId");
    assertThat(as(host).get("/v1/conversations?as=HOST").json().at("/items/0/unread").asInt()).isEqualTo(1);
    assertThat(messages(guest, conversation)).containsExactly("Is there a lift? Mail •••");
    // when
    var booking = world.paidBooking(guest.user().id(), listing, 40, 2);
    // then
    await().atMost(SOON).untilAsserted(() -> assertThat(messages(guest, conversation)).first().asString()
        .startsWith("The stay from " + booking.stay().checkIn()));
    var seen = as(host).get("/v1/bookings/" + booking.id() + "/conversation");
    assertThat(seen.text("/id")).isEqualTo(conversation);
    assertThat(seen.json().at("/contactsShown").asBoolean()).isTrue();
    assertThat(seen.text("/lastMessage/notice")).isEqualTo("BOOKING_CONFIRMED");
    assertThat(seen.text("/lastMessage/parameters/bookingId")).isEqualTo(booking.id().toString());
    // when
    var template = as(host).post("/v1/message-templates",
        "{\"name\": \"Way\", \"text\": \"Come to {address} on {checkIn}, or call +351 21 1234567\"}", "Idempotency-Key",
        key()).text("/id");
    var sent = as(host).post("/v1/conversations/" + conversation + "/messages/from-template",
        "{\"templateId\": \"" + template + "\"}", "Idempotency-Key", key());
    // then
    assertThat(sent.text("/text")).isEqualTo(
        "Come to Rua da Prova 1, 1100-001 Lisboa, Lisboa, PT on %s, or call +351 21 1234567"
            .formatted(booking.stay().checkIn()));
    var read = as(guest).put("/v1/conversations/" + conversation + "/read", "{\"upTo\": 3}");
    assertThat(read.json().at("/unread").asInt()).isZero();
  }

  @Test
  void shouldTellProgramsThatThereIsAMessageAndNotWhatItSays() {
    // given
    var asked = ask("A secret question");
    // then
    await().atMost(SOON).untilAsserted(() -> {
      var events = as(host).get("/v1/events?type=message.sent");
      assertThat(events.json().at("/items/0/data/messageId").asString("")).isEqualTo(asked.text("/id"));
      assertThat(events.json().at("/items/0/data/conversationId").asString(""))
          .isEqualTo(asked.text("/conversationId"));
      assertThat(events.body()).doesNotContain("secret");
    });
  }

  @Test
  void shouldTellLiveAndGoOnWhereAStreamEnded() {
    String last;
    try (var followed = LiveReader.follow(port, host.bearer(), "")) {
      assertThat(followed.status()).isEqualTo(200);
      assertThat(followed.contentType()).isEqualTo("text/event-stream;charset=UTF-8");
      // when
      ask("Is there a lift?");
      // then
      await().atMost(SOON).untilAsserted(() -> assertThat(followed.events()).singleElement().asString()
          .contains("Is there a lift?"));
      last = followed.lastId();
    }
    // when
    ask("And a cot?");
    // then
    try (var resumed = LiveReader.follow(port, host.bearer(), last)) {
      await().atMost(SOON).untilAsserted(() -> assertThat(resumed.events()).anySatisfy(
          event -> assertThat(event).contains("And a cot?")));
    }
    var now = as(host).get("/v1/messages/live?seconds=0");
    assertThat(now.body()).startsWith("retry: 2000\nid: ").doesNotContain("data:");
  }

  @Test
  void shouldEndAStreamWhoseSessionWasRevoked() {
    try (var followed = LiveReader.follow(port, guest.bearer(), "")) {
      // when
      assertThat(as(guest).delete("/v1/sessions/current").status()).isEqualTo(204);
      // then
      await().atMost(SOON).until(followed::hasEnded);
      assertThat(as(guest).get("/v1/messages/live?seconds=0").status()).isEqualTo(401);
    }
  }

  /** Far more than there are connections to the database, as many for each as one may have. */
  @Test
  void shouldHoldNoConnectionWhileItWaits() {
    var followed = new ArrayList<LiveReader>();
    try {
      for (var reader : List.of(guest, host, known.loggedIn(aUser()))) {
        for (var nth = 0; nth < 10; nth++) {
          followed.add(LiveReader.follow(port, reader.bearer(), ""));
        }
        // then
        var refused = as(reader).get("/v1/messages/live?seconds=0");
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.header("Retry-After")).isEqualTo("10");
      }
      ask("Hello");
      await().atMost(SOON).untilAsserted(() -> assertThat(followed.stream().filter(it -> !it.events().isEmpty()))
          .as("all of the guest's and the host's").hasSize(20));
    } finally {
      followed.forEach(LiveReader::close);
    }
  }

  private Answer ask(String text) {
    var asked = as(guest).post("/v1/conversations",
        "{\"listingId\": \"%s\", \"text\": \"%s\"}".formatted(listing, text), "Idempotency-Key", key());
    assertThat(asked.status()).isEqualTo(201);
    return asked;
  }

  /** The newest first. */
  private List<String> messages(LoggedInUser reader, String conversation) {
    return as(reader).get("/v1/conversations/" + conversation + "/messages").json().at("/items").valueStream()
        .map(it -> it.get("text").asString()).toList();
  }

  private Caller as(LoggedInUser user) {
    return Caller.at(port).as(user.bearer());
  }

  private static String key() {
    return UUID.randomUUID().toString();
  }
}
