package dev.roost.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import roosttest.database.TestDatabase;
import tools.jackson.databind.JsonNode;

/** Long stays that are paid month by month, over HTTP, from the quote to what sandbox, bookings and books agree on. */
@TroubledTest
class StaysPaidInInstalmentsTest {

  private static final Duration SOON = Duration.ofSeconds(30);

  @Autowired private ApplicationContext roost;
  @Autowired private TestDatabase database;
  @LocalServerPort private int port;
  private BookingClient client;
  private LongStays stays;

  @BeforeEach
  void open() {
    client = new BookingClient(List.of(port));
    stays = new LongStays(roost, client, database.dsl());
  }

  @AfterEach
  void close() {
    client.close();
  }

  @Test
  void shouldSayInTheQuoteWhatIsPaidWhenAndBookOnlyWithTheGuestsWord() {
    // given
    var quote = stays.quote(stays.listing());
    // then
    var shown = stays.read("/v1/quotes/" + quote);
    assertThat(shown.at("/payWithBooking/amount").asLong()).isEqualTo(LongStays.PART);
    assertThat(shown.get("payLater").valueStream().map(it -> it.get("dueOn").asString())).containsExactly(
        stays.checkIn.plusDays(23).toString(), stays.checkIn.plusDays(53).toString());
    assertThat(shown.get("payLater").valueStream().mapToLong(it -> it.at("/amount/amount").asLong()).sum())
        .isEqualTo(shown.at("/total/amount").asLong() - LongStays.PART);
    // when
    var refused = stays.book(quote, "sandbox_card_good", false);
    // then
    assertThat(refused.status()).as(refused.body()).isEqualTo(400);
    assertThat(refused.isProblem("invalid-field")).isTrue();
    assertThat(refused.body()).contains("keepCard");
  }

  @Test
  void shouldChargeEachInstalmentOnceWhenTheClockReachesIt() {
    // given
    var booking = stays.booked("sandbox_card_good");
    assertThat(captured(booking)).containsExactly(LongStays.PART);
    assertThat(stays.instalment(booking, 2).get("status").asString()).isEqualTo("PLANNED");
    // when
    stays.reach(booking, 2);
    stays.awaitInstalment(booking, 2, "PAID");
    // then
    var paid = payments(booking).getFirst();
    assertThat(paid.get("purpose").asString()).isEqualTo("INSTALMENT");
    assertThat(paid.get("instalment").asInt()).isEqualTo(2);
    assertThat(paid.get("id").asString()).isEqualTo(stays.instalment(booking, 2).get("paymentId").asString());
    assertThat(captured(booking)).containsExactly(LongStays.PART, LongStays.PART);
    // when: somebody thinks that it was never charged
    stays.forget(booking, 2);
    stays.hurry();
    await().atMost(SOON).untilAsserted(() -> assertThat(failures(booking)).isPositive());
    // then: the second payment is refused by the database
    assertThat(captured(booking)).hasSize(2);
    database.dsl().execute("update booking.booking set instalments = jsonb_set(instalments, '{0,status}', '\"PAID\"')"
        + " where id = cast(? as uuid)", booking);
    stays.reach(booking, 3);
    stays.hurry();
    stays.awaitInstalment(booking, 3, "PAID");
    assertThat(captured(booking)).hasSize(3);
    MoneyAgreement.awaitSettled(database.dsl(), stays.guest);
  }

  @Test
  void shouldLetTheGuestPayWithAnotherCardWhatTheKeptOneWasDeclinedFor() {
    // given
    var booking = stays.booked("sandbox_card_fails_later");
    stays.reach(booking, 2);
    stays.hurry();
    stays.awaitInstalment(booking, 2, "OVERDUE");
    var overdue = stays.instalment(booking, 2);
    assertThat(overdue.get("payBy").asString()).isNotBlank();
    assertThat(payments(booking).getFirst().get("declined").asString()).isEqualTo("INSUFFICIENT_FUNDS");
    // when
    var paying = stays.pay(overdue.get("paymentId").asString(), "sandbox_card_good");
    assertThat(paying.status()).as(paying.body()).isEqualTo(201);
    // then
    stays.awaitInstalment(booking, 2, "PAID");
    // when: that card was kept in its place
    stays.reach(booking, 3);
    stays.hurry();
    // then
    stays.awaitInstalment(booking, 3, "PAID");
    assertThat(captured(booking)).containsExactly(LongStays.PART, LongStays.PART, LongStays.PART);
    MoneyAgreement.awaitSettled(database.dsl(), stays.guest);
  }

  @Test
  void shouldEndAStayThatIsNotPaidInTimeAndLeaveTheHostWhatWasPaid() {
    // given: the guest's bank wants them, and they are not there
    var booking = stays.booked("sandbox_card_good");
    database.dsl().execute("update sandbox.object set card = 'NEEDS_ACTION' where payment_id in"
        + " (select id from payment.payment where booking_id = cast(? as uuid))", booking);
    stays.reach(booking, 2);
    stays.hurry();
    stays.awaitInstalment(booking, 2, "OVERDUE");
    assertThat(payments(booking).getFirst().get("declined").asString()).isEqualTo("AUTHENTICATION_REQUIRED");
    // when
    stays.close(booking, 2);
    stays.hurry();
    // then
    await().atMost(SOON).untilAsserted(
        () -> assertThat(stays.booking(booking).get("status").asString()).isEqualTo("CANCELLED_UNPAID"));
    var ended = stays.booking(booking);
    assertThat(ended.at("/refund/total/amount").asLong()).isEqualTo(2 * LongStays.PART);
    assertThat(ended.at("/comesBack/amount").asLong()).isZero();
    assertThat(ended.get("instalments").valueStream().map(it -> it.get("status").asString()))
        .containsExactly("LAPSED", "LAPSED");
    assertThat(nights(booking)).isEqualTo("[%s,%s)".formatted(stays.checkIn, stays.checkIn.plusDays(30)));
    assertThat(captured(booking)).containsExactly(LongStays.PART);
    MoneyAgreement.awaitSettled(database.dsl(), stays.guest);
    await().atMost(SOON).untilAsserted(() -> assertThat(invoiced(booking)).containsExactlyInAnyOrder(
        3 * LongStays.PART, -2 * LongStays.PART));
    // when: all of it would have been earned long since
    database.dsl().execute("update booking.booking set check_in = check_in - 300, check_out = check_out - 300,"
        + " starts_at = starts_at - interval '300 days', ends_at = ends_at - interval '300 days'"
        + " where id = cast(? as uuid)", booking);
    database.dsl().execute("update payment.release set due_at = now() where booking_id = cast(? as uuid)", booking);
    // then
    await().atMost(SOON).untilAsserted(() -> assertThat(released(booking)).isEqualTo(LongStays.PART));
  }

  @Test
  void shouldLetTheGuestOweWhatWasStayedWhileRoostWasDown() {
    // given: declined in time, and nobody was there when the time to pay was over, nor at check-out
    var booking = stays.booked("sandbox_card_fails_later");
    stays.reach(booking, 2);
    stays.hurry();
    stays.awaitInstalment(booking, 2, "OVERDUE");
    stays.end(booking);
    stays.close(booking, 2);
    stays.reach(booking, 3);
    // when
    stays.hurry();
    // then: the last one gets its time before the stay is completed
    stays.awaitInstalment(booking, 2, "OWED");
    stays.awaitInstalment(booking, 3, "OVERDUE");
    assertThat(stays.booking(booking).get("status").asString()).isEqualTo("IN_STAY");
    // when
    stays.close(booking, 3);
    stays.hurry();
    // then
    await().atMost(SOON).untilAsserted(
        () -> assertThat(stays.booking(booking).get("status").asString()).isEqualTo("COMPLETED"));
    assertThat(receivable(booking)).isEqualTo(2 * LongStays.PART);
    database.dsl().execute("update payment.release set due_at = now() where booking_id = cast(? as uuid)", booking);
    await().atMost(SOON).untilAsserted(() -> assertThat(released(booking)).isEqualTo(LongStays.PART));
    MoneyAgreement.awaitSettled(database.dsl(), stays.guest);
    // when: the guest pays one of them after all
    var paying = stays.pay(stays.instalment(booking, 2).get("paymentId").asString(), "sandbox_card_good");
    assertThat(paying.status()).as(paying.body()).isEqualTo(201);
    stays.awaitInstalment(booking, 2, "PAID");
    // then: it is the host's, and no more is owed than the other one
    await().atMost(SOON).untilAsserted(() -> assertThat(released(booking)).isEqualTo(2 * LongStays.PART));
    await().atMost(SOON).untilAsserted(() -> assertThat(receivable(booking)).isEqualTo(LongStays.PART));
    assertThat(captured(booking)).containsExactly(LongStays.PART, LongStays.PART);
    MoneyAgreement.awaitSettled(database.dsl(), stays.guest);
  }

  private long receivable(String booking) {
    return number("select total from ledger.account where kind = 'GUEST_RECEIVABLE' and owner", booking);
  }

  private List<JsonNode> payments(String booking) {
    return stays.read("/v1/bookings/%s/payments".formatted(booking)).get("items").valueStream().toList();
  }

  /** What the sandbox has taken, payment by payment. */
  private List<Long> captured(String booking) {
    return database.dsl().fetchValues("select captured from sandbox.object where kind = 'PAYMENT' and captured > 0"
        + " and payment_id in (select id from payment.payment where booking_id = cast('%s' as uuid))"
            .formatted(booking))
        .stream().map(it -> ((Number) it).longValue()).toList();
  }

  /** What the documents to the guest come to. */
  private List<Long> invoiced(String booking) {
    return stays.read("/v1/invoices").get("items").valueStream()
        .filter(it -> it.get("bookingId").asString().equals(booking)).map(it -> it.at("/total/amount").asLong())
        .toList();
  }

  private long released(String booking) {
    return number("select host + roost + taxes from payment.release where booking_id", booking);
  }

  private long failures(String booking) {
    return number("select due_failures from booking.booking where id", booking);
  }

  private String nights(String booking) {
    return String.valueOf(database.dsl().fetchValue(
        "select nights::text from availability.calendar_entry where booking = cast(? as uuid)", booking));
  }

  private long number(String select, String booking) {
    return ((Number) database.dsl().fetchValue(select + " = cast(? as uuid)", booking)).longValue();
  }
}
