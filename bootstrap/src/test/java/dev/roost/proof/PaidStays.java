package dev.roost.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.roost.listing.contract.ListingId;
import dev.roost.proof.BookingClient.Answer;
import dev.roost.proof.Market.User;
import dev.roost.shared.StayDates;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A guest who books stay after stay and pays with cards of the sandbox, over HTTP. */
final class PaidStays {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Duration SOON = Duration.ofSeconds(30);

  private final Market market;
  private final BookingClient client;
  private final AtomicInteger stays = new AtomicInteger();
  final User host;
  final User guest;
  private final ListingId instant;
  private final ListingId onRequest;

  PaidStays(ApplicationContext roost, BookingClient client) {
    this.market = new Market(roost);
    this.client = client;
    this.host = market.host();
    this.guest = market.guest();
    this.instant = market.listing(host, true);
    this.onRequest = market.listing(host, false);
  }

  /** Books two nights that nobody has, at a listing that is booked instantly. */
  String book(String card) {
    return book(instant, nextStay(), card);
  }

  /** Books two nights that nobody has, at a listing whose host is asked. */
  String ask(String card) {
    return book(onRequest, nextStay(), card);
  }

  String book(StayDates stay, String card) {
    return book(instant, stay, card);
  }

  /** Books two nights instantly, and calls them off once they are confirmed, or not. */
  String bookAndPerhapsCallOff(boolean isCalledOff) {
    var booking = book("sandbox_card_good");
    awaitStatus(booking, "CONFIRMED");
    if (isCalledOff) {
      assertThat(act(guest, booking, "cancel").status()).isEqualTo(200);
    }
    return booking;
  }

  StayDates nextStay() {
    var checkIn = market.someDay().plusDays(3L * stays.getAndIncrement());
    return new StayDates(checkIn, checkIn.plusDays(2));
  }

  JsonNode booking(String id) {
    return json(client.get(guest, "/v1/bookings/" + id));
  }

  JsonNode payment(String booking) {
    return json(client.get(guest, "/v1/bookings/" + booking + "/payments")).at("/items/0");
  }

  Answer act(User user, String booking, String action) {
    return client.post(user, "/v1/bookings/%s/%s".formatted(booking, action), "If-Match",
        "\"%d\"".formatted(version(booking)), "");
  }

  Answer previewAlteration(String booking, StayDates stay) {
    return client.post(guest, "/v1/bookings/%s/alterations/preview".formatted(booking), "X-Nothing", "x",
        "{\"checkIn\": \"%s\", \"checkOut\": \"%s\"}".formatted(stay.checkIn(), stay.checkOut()));
  }

  /** By the guest, at a total in cents. */
  Answer proposeAlteration(String booking, StayDates stay, long total) {
    return client.post(guest, "/v1/bookings/%s/alterations".formatted(booking), "Idempotency-Key",
        UUID.randomUUID().toString(),
        "{\"checkIn\": \"%s\", \"checkOut\": \"%s\", \"total\": {\"amount\": %d, \"currency\": \"EUR\"}}"
            .formatted(stay.checkIn(), stay.checkOut(), total));
  }

  /** By the host. */
  Answer acceptAlteration(String booking, Answer proposed) {
    var alteration = JSON.readTree(proposed.body()).get("id").asString();
    return client.post(host, "/v1/bookings/%s/alterations/%s/accept".formatted(booking, alteration), "If-Match",
        proposed.etag(), "");
  }

  Answer payAgain(String payment, String card) {
    return client.post(guest, "/v1/payments/%s/attempts".formatted(payment), "Idempotency-Key",
        UUID.randomUUID().toString(), "{\"paymentMethod\": \"%s\"}".formatted(card));
  }

  /** As the guest does on the page of a bank. */
  Answer approve(String payment) {
    var action = json(client.get(guest, "/v1/payments/%s/customer-action".formatted(payment)));
    return client.post(guest,
        "/v1/sandbox/payments/%s/customer-action".formatted(action.get("reference").asString()), "X-Nothing", "x",
        "{\"clientSecret\": \"%s\", \"outcome\": \"APPROVE\"}".formatted(action.get("clientSecret").asString()));
  }

  void awaitStatus(String booking, String status) {
    await().atMost(SOON).untilAsserted(
        () -> assertThat(booking(booking).get("status").asString()).isEqualTo(status));
  }

  void awaitPayment(String booking, String status) {
    await().atMost(SOON).untilAsserted(
        () -> assertThat(payment(booking).get("status").asString()).isEqualTo(status));
  }

  private String book(ListingId listing, StayDates stay, String card) {
    var quote = market.quote(guest, listing, stay);
    var booked = client.pay(guest, UUID.randomUUID().toString(), quote, card);
    assertThat(booked.status()).as(booked.body()).isEqualTo(201);
    return JSON.readTree(booked.body()).get("id").asString();
  }

  private int version(String booking) {
    return Integer.parseInt(client.get(guest, "/v1/bookings/" + booking).etag().replace("\"", ""));
  }

  private static JsonNode json(Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return JSON.readTree(answer.body());
  }
}
