package dev.roost.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import roosttest.database.TestDatabase;

/** Guarantee 9: webhooks that never come. What the provider decides is found in its own list of events. */
@ProofTest
@Import(BlockedWebhooks.class)
@TestPropertySource(properties = {"roost.payment.sandbox.delay=200ms", "roost.payment.reconcile-every=PT1S"})
class WebhooksNeverComeTest {

  @Autowired private ApplicationContext roost;
  @Autowired private TestDatabase database;
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
    }
    assertThat(database.dsl().fetchValue("select count(*) from sandbox.delivery where delivered_at is not null"))
        .isEqualTo(0L);
  }
}
