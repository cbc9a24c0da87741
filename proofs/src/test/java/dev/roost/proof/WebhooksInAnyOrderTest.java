package dev.roost.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roost.payment.domain.ProviderEvent;
import dev.roost.payment.domain.ProviderObject.ProviderPayment;
import dev.roost.proof.Market.User;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import roosttest.database.TestDatabase;
import roosttest.system.Scale;

/**
 * Guarantee 8: webhooks come late, early, many times and in any order, and all ends as if they had come as they should. The
 * same is shown of the domain alone, for many more orders, by PaymentTest.
 */
@TroubledTest
class WebhooksInAnyOrderTest {

  private static final Logger LOG = LoggerFactory.getLogger(WebhooksInAnyOrderTest.class);

  @Autowired private ApplicationContext roost;
  @Autowired private TestDatabase database;
  @Autowired private Rumours rumours;
  @Autowired private Troubles troubles;
  @LocalServerPort private int port;

  @AfterEach
  void end() {
    troubles.end();
  }

  @Test
  void shouldEndTheSameInWhateverOrderItIsTold() {
    var before = rumours.times();
    // given: what the provider does is told before its own answer, as often as not
    troubles.standBetween((request, provider) -> {
      var answer = provider.apply(request);
      if (rumours.perhaps()) {
        rumours.tell(true, event -> request.payment().equals(event.object().payment()));
      }
      return answer;
    });
    try (var client = new BookingClient(List.of(port))) {
      var stays = new PaidStays(roost, client);
      Crowd.rush(4, IntStream.range(0, Scale.of(12, 500))
          .<Callable<String>>mapToObj(one -> () -> stays.bookAndPerhapsCallOff(one % 2 == 1)).toList());
      MoneyAgreement.awaitSettled(database.dsl(), stays.guest);
      var end = endState(stays.guest);
      assertThat(end).contains("CONFIRMED CAPTURED TAKEN -", "CANCELLED_BY_GUEST CAPTURED TAKEN SETTLED");
      LOG.info("Told {} times", rumours.times() - before);
      assertThat(rumours.times() - before).isGreaterThanOrEqualTo(Scale.of(1, 500));
      // when: all of it is told again, by events that nobody has seen
      rumours.tell(false, _ -> true);
      // then
      assertThat(endState(stays.guest)).isEqualTo(end);
      MoneyAgreement.awaitSettled(database.dsl(), stays.guest);
    }
  }

  @Test
  void shouldNoticeWhereTheLastWordCounts() {
    // given
    try (var client = new BookingClient(List.of(port))) {
      var stays = new PaidStays(roost, client);
      stays.awaitStatus(stays.book("sandbox_card_good"), "CONFIRMED");
      MoneyAgreement.awaitSettled(database.dsl(), stays.guest);
      // when: the control, where what was told last is believed
      rumours.inOrder().reversed().forEach(this::believe);
      // then
      assertThat(MoneyAgreement.violations(database.dsl(), stays.guest))
          .anyMatch(it -> it.endsWith("attempts of which Roost knows less than the provider"));
      rumours.inOrder().forEach(this::believe);
      MoneyAgreement.awaitSettled(database.dsl(), stays.guest);
    }
  }

  private void believe(ProviderEvent event) {
    if (event.object() instanceof ProviderPayment payment) {
      var knowledge = switch (payment.state()) {
        case NEEDS_METHOD, NEEDS_ACTION, PROCESSING -> "OPEN";
        case AUTHORIZED -> "HELD";
        case CAPTURED -> "TAKEN";
        case VOIDED -> "ENDED";
      };
      database.dsl().execute("update payment.attempt set knowledge = ? where reference = ?", knowledge,
          payment.reference().value());
    }
  }

  /** Of each booking: how it is, its payment, what is known of its attempt, its refund. */
  private List<String> endState(User guest) {
    return database.dsl().fetch("""
        select booking.status, payment.status, knowledge, coalesce(refund.status, '-')
        from booking.booking join payment.payment on payment.booking_id = booking.id
          join payment.attempt on attempt.payment_id = payment.id
          left join payment.refund on refund.payment_id = payment.id
        where booking.guest_id = ? order by booking.id, attempt.number""", guest.id().value())
        .map(row -> "%s %s %s %s".formatted(row.intoArray()));
  }
}
