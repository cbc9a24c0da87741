package dev.roost.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.roost.shared.StayDates;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import roosttest.database.TestDatabase;

/** Bookings that are paid, from the booking over HTTP to what the sandbox has done in the end. */
@TroubledTest
class PaidBookingsTest {

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

  @ParameterizedTest
  @ValueSource(strings = {"good", "delayed", "answers_lost", "webhooks_twice", "webhooks_late", "webhooks_reordered"})
  void shouldConfirmAnInstantBookingOnceItsMoneyWasTaken(String card) {
    // when
    var booking = stays.book("sandbox_card_" + card);
    // then
    stays.awaitStatus(booking, "CONFIRMED");
    stays.awaitPayment(booking, "CAPTURED");
    assertThat(atTheProvider(booking)).containsExactly("CAPTURED 20000");
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
    await().untilAsserted(() -> assertThat(database.dsl().fetchValue(
        "select sum(refunded)::bigint from sandbox.object where kind = 'PAYMENT' and payment_id in (select id from "
            + "payment.payment where booking_id = cast(? as uuid))",
        booking)).isEqualTo(200_00L));
    await().untilAsserted(() -> assertThat(database.dsl().fetchValue(
        "select status from payment.refund where booking_id = cast(? as uuid)", booking)).isEqualTo("SETTLED"));
    var payment = stays.payment(booking);
    assertThat(payment.get("status").asString()).isEqualTo("CAPTURED");
    assertThat(payment.at("/refunded/amount").asLong()).isEqualTo(200_00);
    assertThat(payment.at("/refundOwed/amount").asLong()).isZero();
    assertThat(payment.at("/refunds/0/status").asString()).isEqualTo("SETTLED");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, -1})
  void shouldNotAlterTheTotalOfAStayThatIsPaid(int nights) {
    // given
    var stay = stays.nextStay();
    var booking = stays.book(stay, "sandbox_card_good");
    stays.awaitStatus(booking, "CONFIRMED");
    var other = new StayDates(stay.checkIn(), stay.checkOut().plusDays(nights));
    // when
    var preview = stays.previewAlteration(booking, other);
    var proposal = stays.proposeAlteration(booking, other, 200_00 + nights * 100_00L);
    // then
    assertThat(List.of(preview, proposal)).allSatisfy(refused -> {
      assertThat(refused.status()).as(refused.body()).isEqualTo(409);
      assertThat(refused.isProblem("difference-cannot-be-paid")).isTrue();
      assertThat(refused.body()).contains("\"amount\":%d".formatted(nights * 100_00L), "same total");
    });
    assertThat(stays.booking(booking).get("checkOut").asString()).isEqualTo(stay.checkOut().toString());
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

  @Test
  void shouldNotAcceptAnAlterationThatChangesTheTotal() {
    // given: it was proposed as if the stay was paid at the property
    var stay = stays.nextStay();
    var booking = stays.book(stay, "sandbox_card_good");
    stays.awaitStatus(booking, "CONFIRMED");
    var payment = stays.payment(booking).get("id").asString();
    bePaymentOf(UUID.randomUUID().toString(), payment);
    var proposed = stays.proposeAlteration(booking, new StayDates(stay.checkIn(), stay.checkOut().plusDays(1)), 300_00);
    assertThat(proposed.status()).as(proposed.body()).isEqualTo(201);
    bePaymentOf(booking, payment);
    // when
    var refused = stays.acceptAlteration(booking, proposed);
    // then
    assertThat(refused.status()).as(refused.body()).isEqualTo(409);
    assertThat(refused.isProblem("difference-cannot-be-paid")).isTrue();
    assertThat(stays.booking(booking).get("checkOut").asString()).isEqualTo(stay.checkOut().toString());
  }

  private void bePaymentOf(String booking, String payment) {
    assertThat(database.dsl().execute(
        "update payment.payment set booking_id = cast(? as uuid) where id = cast(? as uuid)", booking, payment))
        .isEqualTo(1);
  }

  /** State and captured amount of each payment that the provider has of a booking. */
  private List<String> atTheProvider(String booking) {
    return database.dsl().fetch("""
        select state, captured from sandbox.object where kind = 'PAYMENT' and payment_id in (
          select id from payment.payment where booking_id = cast(? as uuid))""", booking)
        .map(row -> row.get(0) + " " + row.get(1));
  }
}
