package dev.roost.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.roost.availability.api.HostCalendarFeeds;
import dev.roost.availability.contract.Channel;
import dev.roost.listing.contract.ListingId;
import dev.roost.messaging.api.AskHost;
import dev.roost.messaging.api.MessageWriting;
import dev.roost.notification.api.EndpointCommand;
import dev.roost.notification.api.OwnWebhookEndpoints;
import dev.roost.notification.contract.EventType;
import dev.roost.platform.IdempotencyKey;
import dev.roost.shared.StayDates;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;
import roosttest.database.TestDatabase;

/**
 * A node is killed while it sends a webhook and while it takes in the calendar of a channel. The webhook is sent again, under the same
 * id; of the calendar there is nothing, and then all. The Roost of this test only makes hosts and listings.
 */
@ProofTest
@TestPropertySource(properties = {"roost.jobs.enabled=false", "roost.payment.at-once=false"})
class SendersDieTest {

  private static final Duration LONG = Duration.ofMinutes(1);
  private static final List<String> TABLES = List.of("imported_event", "imported_nights", "calendar_entry");
  /** Whatever takes a calendar in waits for it before its last write. */
  private static final long GATE = 8_206;

  @Autowired private ApplicationContext roost;
  @Autowired private TestDatabase database;
  @TempDir private Path folder;

  @Test
  void shouldSendAgainWhatWasBeingSentAndTakeInAllOfWhatWasHalfTakenIn() {
    // given: a receiver that does not answer yet, and a calendar that cannot be finished
    var market = new Market(roost);
    var host = market.host();
    var listing = market.listing(host, true);
    var first = market.someDay();
    try (var receiver = new SilentReceiver(); var channel = new ChannelServer(); var gate = new Gate(database, GATE)) {
      market.use(OwnWebhookEndpoints.class).create(host.actor(), key(),
          new EndpointCommand(receiver.url(), "", Set.of(EventType.MESSAGE_SENT), true));
      channel.tells(listing, List.of(new StayDates(first, first.plusDays(3)),
          new StayDates(first.plusDays(10), first.plusDays(12))));
      gate.closeBefore("update of version on availability.calendar_feed", "new.version > old.version");
      try (var node = MortalNode.start(database, folder)) {
        say(market, market.guest(), listing);
        say(market, market.guest(), listing);
        await().atMost(LONG).until(() -> receiver.received().size() == 2);
        // The feed of events waits for every open transaction, so the one that is held back comes last.
        market.use(HostCalendarFeeds.class).follow(host.actor(), listing, new Channel("airbnb"), channel.url(listing));
        await().atMost(LONG).until(gate::somebodyWaits);
        // when
        node.kill();
        gate.open();
        // then
        assertThat(deliveries("WAITING")).as("nobody has said that it was taken").isEqualTo(2);
        await().atMost(LONG).until(() -> !gate.isHeldByTheDead());
        assertThat(TABLES).allSatisfy(table -> assertThat(rows(table, listing)).as(table).isZero());
        // given: the control. Whoever notes what is sent before it is sent loses it: one of the two is noted so.
        var lost = receiver.received().getFirst();
        database.dsl().execute("update notification.delivery set status = 'DELIVERED' where event_id = cast(? as uuid)",
            lost);
        // when: the leases of the dead node are over
        receiver.answer();
        node.startAgain();
        database.dsl().execute("update notification.delivery set due_at = now() where status = 'WAITING'");
        database.dsl().execute("update availability.calendar_feed set due_at = now()");
        // then
        await().atMost(LONG).until(() -> deliveries("WAITING") == 0 && rows("calendar_entry", listing) == 2);
        assertThat(receiver.received()).hasSize(3).last().isEqualTo(receiver.received().get(1));
        assertThat(receiver.received().stream().filter(lost::equals)).as("the one that was noted too early").hasSize(1);
        assertThat(TABLES).allSatisfy(table -> assertThat(rows(table, listing)).as(table).isEqualTo(2));
      }
    }
  }

  private static void say(Market market, Market.User guest, ListingId listing) {
    market.use(MessageWriting.class).ask(guest.actor(), key(), new AskHost(listing, null, null, "Is there a lift?"));
  }

  private long deliveries(String status) {
    return (long) database.dsl().fetchValue("select count(*) from notification.delivery where status = ?", status);
  }

  private long rows(String table, ListingId listing) {
    return (long) database.dsl().fetchValue("select count(*) from availability." + table + " where listing_id = ?",
        listing.value());
  }

  private static IdempotencyKey key() {
    return new IdempotencyKey(UUID.randomUUID().toString());
  }
}
