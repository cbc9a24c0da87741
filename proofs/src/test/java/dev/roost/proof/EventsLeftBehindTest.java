package dev.roost.proof;

import static org.awaitility.Awaitility.await;

import dev.roost.booking.contract.BookingId;
import dev.roost.payment.contract.EarningsReleased;
import dev.roost.shared.Money;
import dev.roost.shared.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.events.core.EventSerializer;
import roosttest.database.TestDatabase;

/**
 * A node died after it had stored what a host has earned, and before anybody listened: an amount is read again as it was stored,
 * and one event that cannot be read keeps no other one from its listeners.
 */
@TroubledTest
class EventsLeftBehindTest {

  @Autowired private TestDatabase database;
  @Autowired private EventSerializer events;

  @Test
  void shouldReachTheirListenersWithTheirAmounts() {
    // given
    var event = new EarningsReleased(new BookingId(UUID.randomUUID()), 1, new UserId(UUID.randomUUID()),
        Money.of(280_00, "EUR"), Instant.parse("2027-05-01T10:00:00Z"));
    var db = database.dsl();
    leftBehind(db, "{\"what\": ", 2);
    leftBehind(db, events.serialize(event).toString(), 1);
    // when
    await().atMost(Duration.ofSeconds(60)).until(() -> {
      db.execute(
          "update platform.scheduled_tasks set execution_time = now() where task_name = 'platform.recover-events' "
              + "and not picked");
      return db.fetchValue("select count(*) from payout.earning where booking_id = ? and amount = 28000",
          event.booking().value()).equals(1L);
    });
    // then
    await().atMost(Duration.ofSeconds(30)).until(() -> db.fetchValue(
        "select count(*) from platform.event_publication where listener_id = 'payout.earnings-released'").equals(1L));
  }

  private static void leftBehind(DSLContext db, String event, int hours) {
    db.execute("""
        insert into platform.event_publication (id, listener_id, event_type, serialized_event, publication_date, status,
          completion_attempts)
        values (gen_random_uuid(), 'payout.earnings-released', ?, ?, now() - ? * interval '1 hour', 'PUBLISHED', 1)""",
        EarningsReleased.class.getName(), event, hours);
  }
}
