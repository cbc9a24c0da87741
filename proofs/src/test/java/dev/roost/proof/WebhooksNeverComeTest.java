package dev.roost.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.roost.proof.BlockedWebhooks.Gate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import roosttest.database.TestDatabase;
import roosttest.system.Scale;

/**
 * Guarantee 9: webhooks that never come. What the provider decides is found in its own list of events; and when they do come in
 * the end, all of it is known already.
 */
@ProofTest
@Import(BlockedWebhooks.class)
@TestPropertySource(properties = {"roost.payment.sandbox.delay=200ms", "roost.payment.reconcile-every=PT1S"})
class WebhooksNeverComeTest {

  @Autowired private ApplicationContext roost;
  @Autowired private TestDatabase database;
  @Autowired private Gate gate;
  @LocalServerPort private int port;

  @Test
  void shouldFindWhatTheProvidersListTells() {
    // given
    try (var client = new BookingClient(List.of(port))) {
      var stays = new PaidStays(roost, client);
      // when: the provider decides after its answer, and nothing but an event tells
      var bookings = IntStream.range(0, Scale.of(5, 100)).mapToObj(_ -> stays.book("sandbox_card_delayed")).toList();
      // then
      bookings.forEach(booking -> stays.awaitStatus(booking, "CONFIRMED"));
      assertThat(count("sandbox.delivery where delivered_at is not null")).isZero();
      MoneyAgreement.awaitSettled(database.dsl(), stays.guest);
      awaitAllEventsOnce();
      // when
      gate.open();
      await().atMost(MoneyAgreement.SETTLED_WITHIN).until(() -> {
        database.dsl().execute("update sandbox.delivery set due_at = now() where delivered_at is null");
        return count("sandbox.delivery where delivered_at is null") == 0;
      });
      // then
      awaitAllEventsOnce();
      MoneyAgreement.awaitSettled(database.dsl(), stays.guest);
    }
  }

  private void awaitAllEventsOnce() {
    await().atMost(MoneyAgreement.SETTLED_WITHIN)
        .untilAsserted(() -> assertThat(count("payment.inbox")).isEqualTo(count("sandbox.event")));
  }

  private long count(String what) {
    return (long) database.dsl().fetchValue("select count(*) from " + what);
  }
}
