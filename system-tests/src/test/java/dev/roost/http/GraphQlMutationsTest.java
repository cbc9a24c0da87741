package dev.roost.http;

import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.identity.UserFixture.aUser;

import dev.roost.listing.contract.ListingId;
import dev.roost.shared.Actor.Role;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import roosttest.identity.KnownUsers;
import tools.jackson.databind.JsonNode;

/** A guest who asks, books and calls off by mutations. */
@HttpTest
class GraphQlMutationsTest {

  private static final String QUOTE = """
      mutation($input: RequestQuoteInput!) {
        requestQuote(input: $input) {
          __typename
          ... on RequestQuotePayload { replayed quote { id total { amount currency } } }
          ... on Refusal { key title detail }
          ... on NightsTaken { nights }
        }
      }""";
  private static final String BOOK = """
      mutation($input: RequestBookingInput!) {
        requestBooking(input: $input) {
          __typename
          ... on BookingPayload { replayed booking { id version status stay { checkIn checkOut } } }
          ... on Refusal { key detail }
          ... on NightsTaken { nights }
          ... on IdempotencyKeyReused { idempotencyKey }
          ... on NotFound { what id }
        }
      }""";

  @LocalServerPort private int port;
  @Autowired private World world;
  @Autowired private KnownUsers known;
  private Caller guest;
  private ListingId listing;

  @BeforeEach
  void prepare() {
    guest = Caller.at(port).as(known.loggedIn(aUser()).bearer());
    listing = world.listing(world.user(UUID.randomUUID() + "@example.org", Set.of(Role.HOST)), false);
  }

  @Test
  void shouldDoOnceWhatIsAskedForTwice() {
    // given
    var key = UUID.randomUUID().toString();
    var first = quote(guest, key, 40);
    var second = quote(guest, key, 40);
    // then
    assertThat(first.at("/quote/total/amount").asLong()).isPositive();
    assertThat(first.at("/replayed").asBoolean()).isFalse();
    assertThat(second.at("/replayed").asBoolean()).isTrue();
    assertThat(second.at("/quote/id")).isEqualTo(first.at("/quote/id"));
    // and: another content under the same key, and the same key over REST
    assertThat(quote(guest, key, 50).get("__typename").asString()).isEqualTo("IdempotencyKeyReused");
    var stay = world.stay(40, 2);
    var rest = guest.post("/v1/quotes", """
        {"listingId": "%s", "checkIn": "%s", "checkOut": "%s", "party": {"adults": 2}}"""
        .formatted(listing, stay.checkIn(), stay.checkOut()), "Idempotency-Key", key);
    assertThat(rest.header("Idempotency-Replayed")).isEqualTo("true");
    assertThat(rest.text("/id")).isEqualTo(first.at("/quote/id").asString());
  }

  @Test
  void shouldTellWhichNightsAreTaken() {
    // given
    var other = Caller.at(port).as(known.loggedIn(aUser()).bearer());
    var late = quote(other, key(), 60).at("/quote/id").asString();
    var booked = book(guest, key(), quote(guest, key(), 60).at("/quote/id").asString());
    assertThat(booked.at("/booking/status").asString()).isEqualTo("AWAITING_PAYMENT");
    // when
    var refused = book(other, key(), late);
    // then
    assertThat(refused.get("__typename").asString()).isEqualTo("NightsTaken");
    assertThat(refused.get("key").asString()).isEqualTo("nights-taken");
    assertThat(refused.get("nights").valueStream().map(JsonNode::asString))
        .containsExactlyElementsOf(world.stay(60, 2).nights().map(Object::toString).toList());
    assertThat(refused.get("detail").asString()).contains(world.stay(60, 2).checkIn().toString());
  }

  @Test
  void shouldTakeABookingBackAtTheVersionThatWasRead() {
    // given
    var booked = book(guest, key(), quote(guest, key(), 70).at("/quote/id").asString());
    var id = booked.at("/booking/id").asString();
    // when
    var stale = withdraw(id, 77);
    var withdrawn = withdraw(id, booked.at("/booking/version").asLong());
    // then
    assertThat(stale.get("__typename").asString()).isEqualTo("VersionStale");
    assertThat(stale.get("current").asLong()).isEqualTo(booked.at("/booking/version").asLong());
    assertThat(withdrawn.at("/booking/status").asString()).isEqualTo("WITHDRAWN");
  }

  /** What a client sends wrongly is named, and nothing of the inside is. */
  @Test
  void shouldNameWhatIsWrong() {
    var none = UUID.randomUUID().toString();
    assertThat(book(guest, key(), none).get("what").asString()).isEqualTo("quote");
    assertThat(book(guest, "with blanks", none).get("__typename").asString()).isEqualTo("InvalidField");
    var anonymous = GraphQl.of(Caller.at(port));
    for (var wrong : Map.of("{ user(id: \"7\") { id } }", "id must be a UUID such as", "{ nothing }", "nothing",
        "{ calendar(listing: \"%s\", from: \"2026-13\") { version } }".formatted(listing), "a month such as 2026-12",
        "{ search(filter: {box: {south: 1, west: 1, north: 2, east: 2}, currency: \"XYZ\"}) { edges { cursor } } }",
        "currency must be an ISO 4217 code", "{ user(id: \"%s\") { id } }".formatted(none), "no user " + none)
        .entrySet()) {
      var answer = anonymous.ask(wrong.getKey(), Map.of());
      assertThat(answer.at("/errors/0/message").asString()).as(wrong.getKey()).contains(wrong.getValue());
      assertThat(answer.toString()).doesNotContain("dev.roost", "java.", "graphql.", "springframework", "Exception");
    }
    assertThat(GraphQl.keyOf(anonymous.ask("{ me { id } }", Map.of()))).isEqualTo("not-logged-in");
  }

  /** Introspection is off where nobody has turned it on. */
  @Test
  void shouldNotShowTheSchema() {
    var answer = GraphQl.of(guest).ask("{ __schema { types { name } } }", Map.of());
    assertThat(answer.has("errors")).isTrue();
    assertThat(answer.toString()).doesNotContain("Listing");
  }

  private JsonNode quote(Caller by, String key, int daysAhead) {
    var stay = world.stay(daysAhead, 2);
    return GraphQl.of(by).data(QUOTE, Map.of("input", Map.of("idempotencyKey", key, "listing", listing.toString(),
        "checkIn", stay.checkIn().toString(), "checkOut", stay.checkOut().toString(), "party", Map.of("adults", 2))))
        .get("requestQuote");
  }

  private JsonNode book(Caller by, String key, String quote) {
    return GraphQl.of(by).data(BOOK, Map.of("input", Map.of("idempotencyKey", key, "quote", quote)))
        .get("requestBooking");
  }

  private JsonNode withdraw(String booking, long version) {
    return GraphQl.of(guest).data("""
        mutation($input: ChangeBookingInput!) {
          withdrawBooking(input: $input) {
            __typename
            ... on BookingPayload { booking { status } }
            ... on VersionStale { current }
          }
        }""", Map.of("input", Map.of("booking", booking, "version", version))).get("withdrawBooking");
  }

  private static String key() {
    return UUID.randomUUID().toString();
  }
}
