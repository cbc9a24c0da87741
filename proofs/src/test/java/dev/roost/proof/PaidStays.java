package dev.roost.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.roost.listing.contract.ListingId;
import dev.roost.pricing.contract.QuoteId;
import dev.roost.proof.BookingClient.Answer;
import dev.roost.proof.Market.User;
import dev.roost.shared.StayDates;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.DSLContext;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A guest who books stay after stay and pays with cards of the sandbox, over HTTP. */
final class PaidStays {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final int STAYS_OF_A_LISTING = 100;
  private static final Duration SOON = Duration.ofSeconds(30);

  private final Market market;
  private final BookingClient client;
  private final AtomicInteger stays = new AtomicInteger();
  final User host;
  final User guest;
  private final Map<Integer, ListingId> instant = new ConcurrentHashMap<>();
  private final ListingId onRequest;

  PaidStays(ApplicationContext roost, BookingClient client) {
    this.market = new Market(roost);
    this.client = client;
    this.host = market.host();
    this.guest = market.guest();
    this.onRequest = market.listing(host, false);
  }

  /** Books two nights that nobody has, at a listing that is booked instantly. */
  String book(String card) {
    return book(quote(), card);
  }

  /** Books two nights that nobody has, at a listing whose host is asked. */
  String ask(String card) {
    return book(market.quote(guest, onRequest, nextStay()), card);
  }

  String book(StayDates stay, String card) {
    return book(market.quote(guest, instantly(0), stay), card);
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

  /** Of two nights that nobody has, at a listing that is booked instantly. */
  QuoteId quote() {
    var number = stays.getAndIncrement();
    return market.quote(guest, instantly(number / STAYS_OF_A_LISTING), stay(number % STAYS_OF_A_LISTING));
  }

  Answer pay(String key, QuoteId quote, String card) {
    return client.pay(guest, key, quote, card);
  }

  Answer read(String booking) {
    return client.get(guest, "/v1/bookings/" + booking);
  }

  /** By the guest. */
  Answer cancel(String booking, String etag) {
    return client.post(guest, "/v1/bookings/%s/cancel".formatted(booking), "If-Match", etag, "");
  }

  static String idOf(Answer booked) {
    return JSON.readTree(booked.body()).get("id").asString();
  }

  StayDates nextStay() {
    return stay(stays.getAndIncrement());
  }

  private ListingId instantly(int number) {
    return instant.computeIfAbsent(number, _ -> market.listing(host, true));
  }

  private StayDates stay(int number) {
    var checkIn = market.someDay().plusDays(3L * number);
    return new StayDates(checkIn, checkIn.plusDays(2));
  }

  JsonNode booking(String id) {
    return json(read(id));
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

  /** The guest asks for it and the host agrees; the alteration as it is then. */
  JsonNode altered(String booking, StayDates stay, long total) {
    var proposed = proposeAlteration(booking, stay, total);
    assertThat(proposed.status()).as(proposed.body()).isEqualTo(201);
    return json(acceptAlteration(booking, proposed));
  }

  JsonNode alteration(String booking, JsonNode alteration) {
    return json(
        client.get(guest, "/v1/bookings/%s/alterations/%s".formatted(booking, alteration.get("id").asString())));
  }

  /** Lets a stay that is paid have begun two days ago, so that what it earns is released; Roost's clock leaves it alone. */
  static void letBegin(DSLContext db, String booking) {
    db.execute("""
        update booking.booking set cancellation_policy = 'MODERATE', check_in = current_date - 2,
          check_out = current_date + 2, starts_at = current_date - 2, ends_at = current_date + 2,
          due_at = case when due_at is not null then now() + interval '9 days' end
        where id = cast(? as uuid)""", booking);
    db.execute("update payment.release set due_at = now() where booking_id = cast(? as uuid)", booking);
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

  void awaitCheckOut(String booking, LocalDate date) {
    await().atMost(SOON).untilAsserted(
        () -> assertThat(booking(booking).get("checkOut").asString()).isEqualTo(date.toString()));
  }

  void awaitPayment(String booking, String status) {
    await().atMost(SOON).untilAsserted(
        () -> assertThat(payment(booking).get("status").asString()).isEqualTo(status));
  }

  private String book(QuoteId quote, String card) {
    var booked = pay(UUID.randomUUID().toString(), quote, card);
    assertThat(booked.status()).as(booked.body()).isEqualTo(201);
    return idOf(booked);
  }

  private int version(String booking) {
    return Integer.parseInt(client.get(guest, "/v1/bookings/" + booking).etag().replace("\"", ""));
  }

  private static JsonNode json(Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return JSON.readTree(answer.body());
  }
}
