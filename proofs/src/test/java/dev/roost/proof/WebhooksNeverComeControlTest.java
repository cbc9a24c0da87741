package dev.roost.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import roosttest.database.TestDatabase;

/**
 * The control of guarantee 9: where nobody reads the list either, a payment that was decided stays undecided. And where the
 * provider has forgotten its events by the time the list is read, what they told is seen at its objects.
 */
@ProofTest
@Import(BlockedWebhooks.class)
@TestPropertySource(properties = {"roost.payment.sandbox.delay=200ms", "roost.payment.reconcile-every=PT1H"})
class WebhooksNeverComeControlTest {

  @Autowired private ApplicationContext roost;
  @Autowired private TestDatabase database;
  @LocalServerPort private int port;

  @Test
  void shouldNotHearOfADecisionWithoutWebhooksAndWithoutTheListUntilObjectsAreCompared() {
    // given: the list is read once at the start, and then not for an hour
    await().until(() -> database.dsl().fetchValue("select count(*) from payment.event_cursor").equals(1L));
    try (var client = new BookingClient(List.of(port))) {
      var stays = new PaidStays(roost, client);
      var booking = stays.book("sandbox_card_delayed");
      // when: it is decided, and was told in vain
      await().atMost(Duration.ofSeconds(30)).until(() -> database.dsl().fetchValue("""
          select count(*) from sandbox.delivery join sandbox.event on event.number = event_number
          where type = 'PAYMENT_AUTHORIZED' and attempts > 1""").equals(1L));
      // then
      assertThat(stays.booking(booking).get("status").asString()).isEqualTo("AWAITING_PAYMENT");
      // when
      forgetEvents();
      database.dsl().execute(
          "update platform.scheduled_tasks set execution_time = now() where task_name = 'payment.reconciliation'");
      // then
      stays.awaitStatus(booking, "CONFIRMED");
      MoneyAgreement.awaitSettled(database.dsl(), stays.guest);
    }
  }

  /** As if Roost had been away for longer than the provider lists what has happened. */
  private void forgetEvents() {
    database.dsl().execute("delete from sandbox.delivery");
    database.dsl().execute("delete from sandbox.event");
    database.dsl().execute("update payment.event_cursor set after_event = 'evt_forgotten', since = null");
  }
}
