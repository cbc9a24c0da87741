package dev.roost.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.roost.availability.api.HostCalendars;
import dev.roost.availability.api.ReplaceStayRules;
import dev.roost.availability.contract.StayTerms;
import dev.roost.booking.api.BookingTimers;
import dev.roost.listing.contract.ListingId;
import dev.roost.pricing.contract.QuoteId;
import dev.roost.proof.BookingClient.Answer;
import dev.roost.proof.Market.User;
import dev.roost.shared.Actor;
import dev.roost.shared.StayDates;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A guest who books ninety nights at 100.00 €, in three parts, over HTTP. Time comes to them by their rows. */
final class LongStays {

  static final int NIGHTS = 90;
  static final long PART = 3_000_00;
  private static final int MANY = 100;
  private static final int NODES = 4;
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Duration SOON = Duration.ofSeconds(30);

  private final Market market;
  private final BookingClient client;
  private final DSLContext db;
  final LocalDate checkIn;
  final User host;
  final User guest;

  LongStays(ApplicationContext roost, BookingClient client, DSLContext db) {
    this.market = new Market(roost);
    this.client = client;
    this.db = db;
    this.checkIn = market.someDay();
    this.host = market.host();
    this.guest = market.guest();
  }

  ListingId listing() {
    var listing = market.listing(host, true);
    var rules = market.use(HostCalendars.class);
    rules.replaceStayRules(host.actor(), listing,
        new ReplaceStayRules(new StayTerms(null, null, 365, null, null, null, null, null, null), List.of()),
        rules.stayRules(host.actor(), listing).version());
    return listing;
  }

  QuoteId quote(ListingId listing) {
    return market.quote(guest, listing, new StayDates(checkIn, checkIn.plusDays(NIGHTS)));
  }

  Answer book(QuoteId quote, String card, boolean keepCard) {
    return client.post(guest, "/v1/bookings", "Idempotency-Key", UUID.randomUUID().toString(),
        "{\"quoteId\": \"%s\", \"paymentMethod\": \"%s\", \"keepCard\": %s}".formatted(quote, card, keepCard));
  }

  /** Whose first part is paid with that card of the sandbox, which is kept. */
  String booked(String card) {
    var booked = book(quote(listing()), card, true);
    assertThat(booked.status()).as(booked.body()).isEqualTo(201);
    var booking = JSON.readTree(booked.body()).get("id").asString();
    await().atMost(SOON)
        .untilAsserted(() -> assertThat(booking(booking).get("status").asString()).isEqualTo("CONFIRMED"));
    return booking;
  }

  /** The clock reaches the date of an instalment, 2 or 3. */
  void reach(String booking, int number) {
    change(booking, "jsonb_set(instalments, '{%d,dueOn}', to_jsonb((current_date - 2)::text))".formatted(number - 2));
  }

  /** The clock reaches the moment at which Roost looks whether an instalment was paid. */
  void close(String booking, int number) {
    change(booking, "jsonb_set(instalments, '{%d,closesAt}', to_jsonb('2020-01-01T00:00:00Z'::text))"
        .formatted(number - 2));
  }

  /** The stay is over, and its guest has left. */
  void end(String booking) {
    assertThat(db.execute("""
        update booking.booking set check_in = check_in - 300, check_out = check_out - 300, status = 'IN_STAY',
          starts_at = starts_at - interval '300 days', ends_at = ends_at - interval '300 days'
        where id = cast(? as uuid)""", booking)).isEqualTo(1);
  }

  /** As if the clock had never come to an instalment. */
  void forget(String booking, int number) {
    change(booking, "jsonb_set(instalments, '{%d,status}', '\"PLANNED\"')".formatted(number - 2));
  }

  private void change(String booking, String instalments) {
    assertThat(db.execute("update booking.booking set instalments = %s, due_at = now() where id = cast(? as uuid)"
        .formatted(instalments), booking)).isEqualTo(1);
  }

  /** Does what is due at once, several times at the same moment, beside the job that would do it a moment later. */
  void hurry() {
    var timers = market.use(BookingTimers.class);
    try (var nodes = Executors.newVirtualThreadPerTaskExecutor()) {
      IntStream.range(0, NODES).forEach(_ -> nodes.execute(() -> timers.advanceDue(Actor.system("proof"), MANY)));
    }
  }

  void awaitInstalment(String booking, int number, String status) {
    await().atMost(SOON)
        .untilAsserted(() -> assertThat(instalment(booking, number).get("status").asString()).isEqualTo(status));
  }

  JsonNode instalment(String booking, int number) {
    return booking(booking).at("/instalments/" + (number - 2));
  }

  JsonNode booking(String booking) {
    return read("/v1/bookings/" + booking);
  }

  JsonNode read(String path) {
    var answer = client.get(guest, path);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return JSON.readTree(answer.body());
  }

  /** With another card, which is kept instead. */
  Answer pay(String payment, String card) {
    return client.post(guest, "/v1/payments/%s/attempts".formatted(payment), "Idempotency-Key",
        UUID.randomUUID().toString(), "{\"paymentMethod\": \"%s\", \"keepCard\": true}".formatted(card));
  }
}
