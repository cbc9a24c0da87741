package dev.roost.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.roost.proof.Market.User;
import dev.roost.shared.StayDates;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import roosttest.database.TestDatabase;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the books say of a stay, from its payment to its last cent, as administrators read them over HTTP. */
@TroubledTest
class BooksOfAStayTest {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Duration SOON = Duration.ofSeconds(30);
  private static final int CROWD = 12;

  @Autowired private ApplicationContext roost;
  @Autowired private TestDatabase database;
  @LocalServerPort private int port;
  private BookingClient client;
  private PaidStays stays;
  private User admin;

  @BeforeEach
  void open() {
    client = new BookingClient(List.of(port));
    stays = new PaidStays(roost, client);
    admin = new Market(roost).admin();
  }

  @AfterEach
  void close() {
    client.close();
  }

  @Test
  void shouldPassOnWhatIsKeptOfAStayThatIsCalledOff() {
    // given: of two nights at 100.00 each the host keeps one and half of the other
    var booking = stays.book("sandbox_card_good");
    stays.awaitStatus(booking, "CONFIRMED");
    assertThat(held(booking)).isEqualTo(200_00);
    move(booking, "current_date + 3");
    database.dsl().execute("update booking.booking set cancellation_policy = 'MODERATE' where id = cast(? as uuid)",
        booking);
    // when
    assertThat(stays.act(stays.guest, booking, "cancel").status()).isEqualTo(200);
    await().atMost(SOON).untilAsserted(() -> assertThat(purposes(booking)).containsOnlyKeys("payment.captured",
        "payment.refund-owed", "payment.refunded"));
    // then
    assertThat(held(booking)).isEqualTo(150_00);
    // when: the day after what would have been check-in has passed
    move(booking, "current_date - 5");
    makeDue(booking);
    await().atMost(SOON).untilAsserted(() -> assertThat(purposes(booking)).containsKey("payment.released"));
    // then
    assertThat(held(booking)).isZero();
    assertThat(balance("REFUNDS_PAYABLE", booking)).isZero();
    var toHost = balance("HOST_PAYABLE", stays.host.id().toString());
    assertThat(toHost).isPositive()
        .isEqualTo(150_00 - credited("PLATFORM_FEE", booking) - credited("TAX_PAYABLE", booking));
    var statement = statement(account("GUEST_FUNDS_HELD", booking));
    assertThat(statement.at("/closing/amount").asLong()).isZero();
    assertThat(statement.get("items").valueStream().map(line -> line.at("/amount/amount").asLong()))
        .containsExactly(200_00L, 50_00L, 150_00L);
    assertBalanced();
  }

  @Test
  void shouldTakeBackFromTheHostWhatGoesBackAfterwards() {
    // given: released in full
    var booking = begun();
    makeDue(booking);
    await().atMost(SOON).untilAsserted(() -> assertThat(purposes(booking)).containsEntry("payment.released", 1L));
    assertThat(held(booking)).isZero();
    var earned = credited("HOST_PAYABLE", booking);
    // when: the host calls the rest of it off
    assertThat(stays.act(stays.host, booking, "cancel").status()).isEqualTo(200);
    await().atMost(SOON).untilAsserted(() -> assertThat(purposes(booking)).containsEntry("payment.released", 2L)
        .containsKey("payment.refunded"));
    // then
    assertThat(held(booking)).isZero();
    assertThat(credited("HOST_PAYABLE", booking)).isEqualTo(earned);
    assertThat(credited("HOST_RECEIVABLE", booking)).isBetween(-earned, -1L);
    assertBalanced();
  }

  @Test
  void shouldLetGoodwillGoBackThroughTheProvider() {
    // given
    var booking = stays.book("sandbox_card_good");
    stays.awaitStatus(booking, "CONFIRMED");
    var proposed = client.post(admin, "/v1/admin/ledger/proposals", "Idempotency-Key", UUID.randomUUID().toString(),
        """
            {"purpose": "GOODWILL_REFUND", "reason": "The heating was off", "bookingId": "%1$s", "entries": [
              {"account": "GOODWILL", "side": "DEBIT", "amount": {"amount": 3000, "currency": "EUR"}},
              {"account": "REFUNDS_PAYABLE", "owner": "%1$s", "side": "CREDIT", "amount": {"amount": 3000, "currency": "EUR"}}]}
            """
            .formatted(booking));
    assertThat(proposed.status()).as(proposed.body()).isEqualTo(201);
    // when
    var approved = client.post(new Market(roost).admin(), "/v1/admin/ledger/proposals/%s/approve"
        .formatted(JSON.readTree(proposed.body()).get("id").asString()), "If-Match", proposed.etag(), "");
    // then
    assertThat(approved.status()).as(approved.body()).isEqualTo(200);
    await().atMost(SOON).untilAsserted(() -> assertThat(purposes(booking)).containsOnlyKeys("payment.captured",
        "ledger.goodwill-refund", "payment.refunded"));
    assertThat(balance("REFUNDS_PAYABLE", booking)).isZero();
    assertThat(held(booking)).isEqualTo(200_00);
    assertThat(stays.payment(booking).at("/refunded/amount").asLong()).isEqualTo(30_00);
    assertBalanced();
  }

  @Test
  void shouldGiveUpWhatAGuestsBankTakesForGoodBeforeTheHostHasEarnedIt() {
    // given
    var booking = stays.book("sandbox_card_dispute_lost");
    stays.awaitStatus(booking, "CONFIRMED");
    // when
    await().atMost(SOON).untilAsserted(() -> assertThat(disputes(stays.host, booking))
        .extracting(dispute -> dispute.get("status").asString()).containsExactly("LOST"));
    // then
    assertThat(disputes(stays.guest, booking)).isEmpty();
    assertThat(purposes(booking)).containsOnlyKeys("payment.captured", "payment.disputed", "payment.dispute-lost");
    assertThat(held(booking)).isZero();
    assertThat(balance("DISPUTES", booking)).isZero();
    // when
    move(booking, "current_date - 5");
    makeDue(booking);
    await().atMost(SOON).untilAsserted(() -> assertThat(dueAgain(booking)).isFalse());
    // then: Roost's fee and taxes are what they were, and nobody pays for them
    assertThat(held(booking)).isZero();
    assertThat(credited("HOST_PAYABLE", booking)).isZero();
    assertThat(credited("BAD_DEBT", booking)).isEqualTo(
        -credited("PLATFORM_FEE", booking) - credited("TAX_PAYABLE", booking));
    assertBalanced();
  }

  @Test
  void shouldHoldNothingInTheEndWhetherReleaseOrCancellationIsFaster() {
    // given
    var before = deadlocks();
    var bookings = Stream.generate(this::begun).limit(CROWD).toList();
    // when
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      bookings.forEach(booking -> {
        threads.execute(() -> makeDue(booking));
        threads.execute(() -> assertThat(stays.act(stays.host, booking, "cancel").status()).isEqualTo(200));
        threads.execute(() -> makeDue(booking));
      });
    }
    // then
    assertThat(bookings).allSatisfy(booking -> await().atMost(SOON).untilAsserted(() -> {
      assertThat(purposes(booking)).containsKeys("payment.released", "payment.refunded");
      assertThat(held(booking)).isZero();
      assertThat(balance("REFUNDS_PAYABLE", booking)).isZero();
      assertThat(stays.payment(booking).at("/refunded/amount").asLong()).isPositive();
    }));
    assertThat(deadlocks()).isEqualTo(before);
    assertBalanced();
  }

  /** A stay that is paid, and began more than a day ago at whatever time it is now; Roost's clock leaves it alone. */
  private String begun() {
    var booking = stays.book("sandbox_card_good");
    stays.awaitStatus(booking, "CONFIRMED");
    move(booking, "current_date - 2");
    database.dsl()
        .execute("update booking.booking set cancellation_policy = 'MODERATE', due_at = now() + interval '9 days'"
            + ", check_out = current_date + 2, ends_at = now() + interval '2 days' where id = cast(? as uuid)",
            booking);
    return booking;
  }

  private long deadlocks() {
    return database.dsl().fetchSingle("select deadlocks from pg_stat_database where datname = current_database()")
        .get(0, Long.class);
  }

  @Test
  void shouldReleaseAtAnotherTimeWhatIsAltered() {
    // given
    var stay = stays.nextStay();
    var booking = stays.book(stay, "sandbox_card_good");
    stays.awaitStatus(booking, "CONFIRMED");
    assertThat(releasedOn(booking)).isEqualTo(stay.checkIn().plusDays(1).toString());
    var later = new StayDates(stay.checkIn().plusDays(1), stay.checkOut().plusDays(1));
    // when
    var accepted = stays.acceptAlteration(booking, stays.proposeAlteration(booking, later, 200_00));
    // then
    assertThat(accepted.status()).as(accepted.body()).isEqualTo(200);
    await().atMost(SOON).untilAsserted(
        () -> assertThat(releasedOn(booking)).isEqualTo(later.checkIn().plusDays(1).toString()));
  }

  /** The date in Berlin on which something is released next. */
  private String releasedOn(String booking) {
    return String.valueOf(database.dsl().fetchValue(
        "select cast(due_at at time zone 'Europe/Berlin' as date)::text from payment.release where booking_id = cast(? as uuid)",
        booking));
  }

  private List<JsonNode> disputes(User user, String booking) {
    var answer = client.get(user, "/v1/me/disputes?booking=" + booking);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return JSON.readTree(answer.body()).get("items").valueStream().toList();
  }

  private boolean dueAgain(String booking) {
    return database.dsl()
        .fetchValue("select due_at is not null from payment.release where booking_id = cast(? as uuid)",
            booking)
        .equals(true);
  }

  /** Lets the stay take place on other days; the calendar does not matter here. */
  private void move(String booking, String checkIn) {
    database.dsl().execute("update booking.booking set check_in = %1$s, check_out = %1$s + 2, ".formatted(checkIn)
        + "starts_at = %1$s, ends_at = %1$s + 2 where id = cast(? as uuid)".formatted(checkIn), booking);
  }

  private void makeDue(String booking) {
    assertThat(database.dsl().execute("update payment.release set due_at = now() where booking_id = cast(? as uuid)",
        booking)).isEqualTo(1);
  }

  private long held(String booking) {
    return balance("GUEST_FUNDS_HELD", booking);
  }

  private long balance(String kind, String owner) {
    return accounts(kind, owner).findFirst().map(it -> it.at("/balance/amount").asLong()).orElse(0L);
  }

  private String account(String kind, String owner) {
    return accounts(kind, owner).findFirst().orElseThrow().get("id").asString();
  }

  private Stream<JsonNode> accounts(String kind, String owner) {
    return read("/v1/admin/ledger/accounts?kind=%s&owner=%s".formatted(kind, owner)).get("items").valueStream();
  }

  /** What the booking has brought to an account, on its credit side. */
  private long credited(String kind, String booking) {
    return transactions(booking).flatMap(it -> it.get("entries").valueStream())
        .filter(entry -> entry.get("account").asString().equals(kind))
        .mapToLong(
            entry -> entry.at("/amount/amount").asLong() * (entry.get("side").asString().equals("CREDIT") ? 1 : -1))
        .sum();
  }

  private JsonNode statement(String account) {
    return read("/v1/admin/ledger/accounts/%s/statement".formatted(account));
  }

  private Map<String, Long> purposes(String booking) {
    return transactions(booking).map(it -> it.get("source").asString())
        .map(source -> source.substring(0, source.indexOf(':')))
        .collect(Collectors.groupingBy(it -> it, Collectors.counting()));
  }

  private Stream<JsonNode> transactions(String booking) {
    return read("/v1/admin/ledger/transactions?booking=" + booking).get("items").valueStream();
  }

  private void assertBalanced() {
    var balance = read("/v1/admin/ledger/trial-balance");
    assertThat(balance.get("currencies").valueStream()).isNotEmpty().allSatisfy(
        currency -> assertThat(currency.at("/debits/amount").asLong())
            .isEqualTo(currency.at("/credits/amount").asLong()));
  }

  private JsonNode read(String path) {
    var answer = client.get(admin, path);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return JSON.readTree(answer.body());
  }
}
