package dev.roost.proof;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.roost.shared.StayDates;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import roosttest.database.TestDatabase;
import tools.jackson.databind.JsonNode;

/** Bookings that are paid, from the booking over HTTP to what the sandbox has done in the end. */
@TroubledTest
class PaidBookingsTest {

  /** All that a card can do which is paid in the end, tried at the same time. */
  private static final List<String> CARDS = Stream
      .of("good", "delayed", "answers_lost", "webhooks_twice", "webhooks_late", "webhooks_reordered")
      .map("sandbox_card_"::concat).toList();

  @Autowired private ApplicationContext roost;
  @Autowired private TestDatabase database;
  @LocalServerPort private int port;
  private BookingClient client;
  private PaidStays stays;

  @BeforeEach
  void open() {
    client = new BookingClient(List.of(port));
    stays = new PaidStays(roost, client);
  }

  @AfterEach
  void close() {
    client.close();
  }

  @Test
  void shouldConfirmAnInstantBookingOnceItsMoneyWasTaken() {
    // when
    var bookings = CARDS.stream().collect(toMap(card -> card, card -> stays.book(card)));
    // then
    assertThat(bookings).allSatisfy((_, booking) -> {
      stays.awaitStatus(booking, "CONFIRMED");
      stays.awaitPayment(booking, "CAPTURED");
      assertThat(atTheProvider(booking)).containsExactly("CAPTURED 20000");
    });
  }

  @Test
  void shouldHoldTheMoneyOfARequestUntilTheHostAnswers() {
    // given
    var declined = stays.ask("sandbox_card_good");
    var accepted = stays.ask("sandbox_card_good");
    stays.awaitStatus(declined, "REQUESTED");
    stays.awaitStatus(accepted, "REQUESTED");
    assertThat(atTheProvider(declined)).containsExactly("AUTHORIZED 0");
    // when
    assertThat(stays.act(stays.host, declined, "decline").status()).isEqualTo(200);
    assertThat(stays.act(stays.host, accepted, "accept").status()).isEqualTo(200);
    // then
    stays.awaitPayment(declined, "RELEASED");
    assertThat(atTheProvider(declined)).containsExactly("VOIDED 0");
    stays.awaitStatus(accepted, "CONFIRMED");
    assertThat(atTheProvider(accepted)).containsExactly("CAPTURED 20000");
  }

  @Test
  void shouldWaitForTheGuestToApprove() {
    // given
    var booking = stays.book("sandbox_card_needs_action");
    stays.awaitPayment(booking, "DECIDING");
    await().until(() -> stays.payment(booking).get("asksGuest").asBoolean());
    // when
    assertThat(stays.approve(stays.payment(booking).get("id").asString()).status()).isEqualTo(204);
    // then
    stays.awaitStatus(booking, "CONFIRMED");
  }

  @Test
  void shouldTakeAnotherCardAfterARefusal() {
    // given
    var booking = stays.book("sandbox_card_declined_insufficient_funds");
    stays.awaitPayment(booking, "WAITING");
    assertThat(stays.payment(booking).get("declined").asString()).isEqualTo("INSUFFICIENT_FUNDS");
    // when
    assertThat(stays.payAgain(stays.payment(booking).get("id").asString(), "sandbox_card_good").status())
        .isEqualTo(201);
    // then
    stays.awaitStatus(booking, "CONFIRMED");
    assertThat(atTheProvider(booking)).containsExactlyInAnyOrder("CAPTURED 20000", "VOIDED 0");
  }

  @Test
  void shouldLetGoOfTheMoneyOfAGuestWhoWithdraws() {
    // given
    var booking = stays.ask("sandbox_card_good");
    stays.awaitStatus(booking, "REQUESTED");
    // when
    assertThat(stays.act(stays.guest, booking, "withdraw").status()).isEqualTo(200);
    // then
    stays.awaitPayment(booking, "RELEASED");
    assertThat(atTheProvider(booking)).containsExactly("VOIDED 0");
  }

  @Test
  void shouldGiveTheMoneyBackOfAStayThatIsCalledOff() {
    // given
    var booking = stays.book("sandbox_card_good");
    stays.awaitStatus(booking, "CONFIRMED");
    // when: the same day, so all of it
    assertThat(stays.act(stays.guest, booking, "cancel").status()).isEqualTo(200);
    // then
    awaitRefunds(booking, 200_00);
    await().untilAsserted(() -> assertThat(database.dsl().fetchValue(
        "select status from payment.refund where booking_id = cast(? as uuid)", booking)).isEqualTo("SETTLED"));
    var payment = stays.payment(booking);
    assertThat(payment.get("status").asString()).isEqualTo("CAPTURED");
    assertThat(payment.at("/refunded/amount").asLong()).isEqualTo(200_00);
    assertThat(payment.at("/refundOwed/amount").asLong()).isZero();
    assertThat(payment.at("/refunds/0/status").asString()).isEqualTo("SETTLED");
  }

  @Test
  void shouldChargeTheDifferenceBeforeTheStayIsLonger() {
    // given
    var all = CARDS.stream().map(this::bookedToBeLonger).toList();
    // when
    var accepted = all.stream().collect(toMap(stay -> stay, this::lengthened));
    // then
    assertThat(accepted).allSatisfy((stay, alteration) -> {
      stays.awaitCheckOut(stay.booking(), stay.longer().checkOut());
      assertThat(stays.alteration(stay.booking(), alteration).get("status").asString()).isEqualTo("APPLIED");
      var payment = stays.payment(stay.booking());
      assertThat(payment.get("purpose").asString()).isEqualTo("DIFFERENCE");
      assertThat(payment.get("alterationId").asString()).isEqualTo(alteration.get("id").asString());
      assertThat(atTheProvider(stay.booking())).containsExactlyInAnyOrder("CAPTURED 20000", "CAPTURED 10000");
    });
  }

  @Test
  void shouldTakeAnotherCardForADifferenceAfterARefusal() {
    // given
    var stay = stays.nextStay();
    var longer = new StayDates(stay.checkIn(), stay.checkOut().plusDays(1));
    var booking = confirmed(stay);
    var payment = stays.altered(booking, longer, 300_00).get("paymentId").asString();
    stays.payAgain(payment, "sandbox_card_declined_insufficient_funds");
    stays.awaitPayment(booking, "WAITING");
    await().until(() -> stays.payment(booking).has("declined"));
    // when
    stays.payAgain(payment, "sandbox_card_good");
    // then
    stays.awaitCheckOut(booking, longer.checkOut());
  }

  @Test
  void shouldLetGoOfADifferenceThatIsPaidTooLate() {
    // given: money that is held after the time to pay is over
    var stay = stays.nextStay();
    var booking = confirmed(stay);
    var accepted = stays.altered(booking, new StayDates(stay.checkIn(), stay.checkOut().plusDays(1)), 300_00);
    stays.payAgain(accepted.get("paymentId").asString(), "sandbox_card_needs_action");
    await().until(() -> stays.payment(booking).get("asksGuest").asBoolean());
    database.dsl().execute("update booking.alteration set pay_by = clock_timestamp(), due_at = clock_timestamp() "
        + "where id = cast(? as uuid)", accepted.get("id").asString());
    await().untilAsserted(
        () -> assertThat(stays.alteration(booking, accepted).get("status").asString()).isEqualTo("FAILED"));
    // then: nights and money are free
    stays.awaitPayment(booking, "RELEASED");
    assertThat(atTheProvider(booking)).containsExactlyInAnyOrder("CAPTURED 20000", "VOIDED 0");
    assertThat(stays.booking(booking).get("checkOut").asString()).isEqualTo(stay.checkOut().toString());
    stays.awaitStatus(stays.book(new StayDates(stay.checkOut(), stay.checkOut().plusDays(1)), "sandbox_card_good"),
        "CONFIRMED");
  }

  @Test
  void shouldGiveBackWhatTheStayCostsLess() {
    // given
    var stay = stays.nextStay();
    var booking = confirmed(stay);
    // when
    var accepted = stays.altered(booking, new StayDates(stay.checkIn(), stay.checkOut().minusDays(1)), 100_00);
    // then
    assertThat(accepted.get("status").asString()).isEqualTo("APPLIED");
    awaitRefunds(booking, 100_00);
    // when
    assertThat(stays.act(stays.guest, booking, "cancel").status()).isEqualTo(200);
    // then
    awaitRefunds(booking, 200_00);
  }

  @Test
  void shouldGiveBackOfTheDifferenceFirst() {
    // given
    var stay = stays.nextStay();
    var booking = confirmed(stay);
    var longer = new StayDates(stay.checkIn(), stay.checkOut().plusDays(1));
    stays.payAgain(stays.altered(booking, longer, 300_00).get("paymentId").asString(), "sandbox_card_good");
    stays.awaitCheckOut(booking, longer.checkOut());
    // when
    stays.altered(booking, new StayDates(stay.checkIn(), stay.checkOut().minusDays(1)), 100_00);
    // then
    awaitRefunds(booking, 200_00);
    assertThat(database.dsl().fetch("""
        select captured, refunded from sandbox.object where kind = 'PAYMENT' and payment_id in (
          select id from payment.payment where booking_id = cast(? as uuid))""", booking)
        .map(row -> row.get(0) + " " + row.get(1))).containsExactlyInAnyOrder("20000 10000", "10000 10000");
  }

  @Test
  void shouldAlterAStayThatIsPaidAtTheSameTotal() {
    // given
    var stay = stays.nextStay();
    var booking = stays.book(stay, "sandbox_card_good");
    stays.awaitStatus(booking, "CONFIRMED");
    var later = new StayDates(stay.checkIn().plusDays(1), stay.checkOut().plusDays(1));
    // when
    var proposed = stays.proposeAlteration(booking, later, 200_00);
    // then
    assertThat(proposed.status()).as(proposed.body()).isEqualTo(201);
    var accepted = stays.acceptAlteration(booking, proposed);
    assertThat(accepted.status()).as(accepted.body()).isEqualTo(200);
    assertThat(accepted.body()).contains("\"status\":\"APPLIED\"");
    assertThat(stays.booking(booking).get("checkIn").asString()).isEqualTo(later.checkIn().toString());
    assertThat(atTheProvider(booking)).containsExactly("CAPTURED 20000");
  }

  /** Not paid yet; the difference will be paid with the card. */
  private LongerStay bookedToBeLonger(String card) {
    var stay = stays.nextStay();
    return new LongerStay(card, stay, stays.book(stay, "sandbox_card_good"));
  }

  /** Agreed, and being paid. */
  private JsonNode lengthened(LongerStay stay) {
    stays.awaitStatus(stay.booking(), "CONFIRMED");
    assertThat(stays.previewAlteration(stay.booking(), stay.longer()).body())
        .contains("\"difference\":{\"amount\":10000,\"currency\":\"EUR\"}");
    var accepted = stays.altered(stay.booking(), stay.longer(), 300_00);
    assertThat(accepted.get("status").asString()).isEqualTo("ACCEPTED");
    assertThat(stays.booking(stay.booking()).get("checkOut").asString()).isEqualTo(stay.agreed().checkOut().toString());
    assertThat(stays.payAgain(accepted.get("paymentId").asString(), stay.card()).status()).isEqualTo(201);
    return accepted;
  }

  private record LongerStay(String card, StayDates agreed, String booking) {
    StayDates longer() {
      return new StayDates(agreed.checkIn(), agreed.checkOut().plusDays(1));
    }
  }

  private String confirmed(StayDates stay) {
    var booking = stays.book(stay, "sandbox_card_good");
    stays.awaitStatus(booking, "CONFIRMED");
    return booking;
  }

  private void awaitRefunds(String booking, long cents) {
    await().untilAsserted(() -> assertThat(database.dsl().fetchValue(
        "select sum(refunded)::bigint from sandbox.object where kind = 'PAYMENT' and payment_id in (select id from "
            + "payment.payment where booking_id = cast(? as uuid))",
        booking)).isEqualTo(cents));
  }

  /** State and captured amount of each payment that the provider has of a booking. */
  private List<String> atTheProvider(String booking) {
    return database.dsl().fetch("""
        select state, captured from sandbox.object where kind = 'PAYMENT' and payment_id in (
          select id from payment.payment where booking_id = cast(? as uuid))""", booking)
        .map(row -> row.get(0) + " " + row.get(1));
  }
}
