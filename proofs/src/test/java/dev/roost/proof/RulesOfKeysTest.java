package dev.roost.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roost.listing.contract.ListingId;
import dev.roost.pricing.contract.QuoteId;
import dev.roost.proof.BookingClient.Answer;
import dev.roost.proof.Market.User;
import dev.roost.shared.StayDates;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** Guarantee 5: the rules of idempotency keys, as a booking client meets them. */
@ProofTest
class RulesOfKeysTest {

  private static final JsonMapper JSON = JsonMapper.shared();

  @Autowired private ApplicationContext roost;
  @LocalServerPort private int port;
  private Market market;
  private BookingClient client;
  private ListingId listing;
  private User cara;
  private User bert;

  @BeforeEach
  void open() {
    market = new Market(roost);
    client = new BookingClient(List.of(port));
    listing = market.listing(market.host(), true);
    cara = market.guest();
    bert = market.guest();
  }

  @AfterEach
  void close() {
    client.close();
  }

  @Test
  void shouldAnswerARepeatedRequestAsBefore() {
    // given
    var quote = quoteOf(cara, 0);
    // when
    var first = client.request(cara, "same", quote);
    var second = client.request(cara, "same", quote);
    // then
    assertThat(first.status()).isEqualTo(201);
    assertThat(second.status()).isEqualTo(201);
    assertThat(second.isReplayed()).isTrue();
    assertThat(second.body()).isEqualTo(first.body());
  }

  @Test
  void shouldRefuseTheKeyForAnotherRequest() {
    // given
    client.request(cara, "one", quoteOf(cara, 0));
    // when
    var other = client.request(cara, "one", quoteOf(cara, 1));
    // then
    assertThat(other.status()).isEqualTo(422);
    assertThat(other.isProblem("idempotency-key-reused")).isTrue();
  }

  @Test
  void shouldTellUsersApart() {
    // given
    var caras = quoteOf(cara, 0);
    var berts = quoteOf(bert, 1);
    // when
    var first = client.request(cara, "shared", caras);
    var second = client.request(bert, "shared", berts);
    // then
    assertThat(first.status()).isEqualTo(201);
    assertThat(second.status()).isEqualTo(201);
    assertThat(second.isReplayed()).isFalse();
  }

  @Test
  void shouldLookAtARefusedRequestAnew() {
    // given: nights that Cara has
    var berts = quoteOf(bert, 0);
    var caras = client.request(cara, "caras", quoteOf(cara, 0));
    var refused = client.request(bert, "berts", berts);
    // when: she gives them back
    withdraw(cara, caras);
    var again = client.request(bert, "berts", berts);
    // then
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.isProblem("nights-taken")).isTrue();
    assertThat(again.status()).isEqualTo(201);
    assertThat(again.isReplayed()).isFalse();
  }

  @Test
  void shouldAskForAKey() {
    // when
    var answer = client.post(cara, "/v1/bookings", "X-Nothing", "x",
        "{\"quoteId\": \"%s\"}".formatted(quoteOf(cara, 0)));
    // then
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body()).contains("Idempotency-Key");
  }

  private QuoteId quoteOf(User guest, int night) {
    var checkIn = market.someDay().plusDays(night);
    return market.quote(guest, listing, new StayDates(checkIn, checkIn.plusDays(1)));
  }

  private void withdraw(User guest, Answer booked) {
    var id = JSON.readTree(booked.body()).get("id").asString();
    var withdrawn = client.post(guest, "/v1/bookings/" + id + "/withdraw", "If-Match", "\"1\"", "");
    assertThat(withdrawn.status()).as(withdrawn.body()).isEqualTo(200);
  }
}
