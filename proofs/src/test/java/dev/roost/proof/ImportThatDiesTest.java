package dev.roost.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roost.availability.api.FeedView;
import dev.roost.availability.api.HostCalendarFeeds;
import dev.roost.availability.contract.Channel;
import dev.roost.listing.contract.ListingId;
import dev.roost.platform.RecurringWork;
import dev.roost.shared.StayDates;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.transaction.support.TransactionOperations;
import roosttest.database.TestDatabase;

/** What takes the calendar of a channel in dies in the middle, as with its node: nothing of it is there, and then all. */
@ProofTest
@TestPropertySource(properties = "roost.payment.provider=none")
class ImportThatDiesTest {

  private static final List<String> TABLES = List.of("imported_event", "imported_nights", "calendar_entry");

  @Autowired private ApplicationContext roost;
  @Autowired private TestDatabase database;

  private final ChannelServer channel = new ChannelServer();

  @AfterEach
  void stop() {
    channel.close();
    database.dsl().execute("drop trigger if exists dies on availability.calendar_feed");
  }

  @Test
  void shouldLeaveNothingHalfDone() {
    // given
    var followed = follow();
    var listing = followed.listing();
    // when
    dieBeforeTheLastWrite(listing);
    // then
    assertThat(TABLES).allSatisfy(table -> assertThat(rows(table, listing)).as(table).isZero());
    // when: another node reads it once the lease is over
    read(listing);
    // then
    assertThat(TABLES).allSatisfy(table -> assertThat(rows(table, listing)).as(table).isEqualTo(2));
    assertThat(feed(followed).entries()).isEqualTo(2);
  }

  /** The control: where each write is on its own, the same death leaves half of it. */
  @Test
  void shouldNoticeWhatIsHalfDone() {
    // given
    var worker = roost.getBean("feedWorker");
    var together = ReflectionTestUtils.getField(worker, "transactions");
    var followed = follow();
    var listing = followed.listing();
    ReflectionTestUtils.setField(worker, "transactions", TransactionOperations.withoutTransaction());
    try {
      // when
      dieBeforeTheLastWrite(listing);
    } finally {
      ReflectionTestUtils.setField(worker, "transactions", together);
    }
    // then
    assertThat(rows("imported_event", listing)).isEqualTo(2);
    assertThat(feed(followed).succeededAt()).as("as if it had never been read").isNull();
  }

  /** A listing that has two stays elsewhere. */
  private Followed follow() {
    var market = new Market(roost);
    var host = market.host();
    var listing = market.listing(host, true);
    var first = market.someDay();
    channel.tells(listing, List.of(new StayDates(first, first.plusDays(3)),
        new StayDates(first.plusDays(10), first.plusDays(12))));
    market.use(HostCalendarFeeds.class).follow(host.actor(), listing, new Channel("airbnb"), channel.url(listing));
    return new Followed(host, listing);
  }

  private FeedView feed(Followed followed) {
    return roost.getBean(HostCalendarFeeds.class).list(followed.host().actor(), followed.listing()).getFirst();
  }

  /** The last write of an import ends its connection. */
  private void dieBeforeTheLastWrite(ListingId listing) {
    database.dsl().execute("""
        create or replace function availability.dies() returns trigger language plpgsql as $$
        begin perform pg_terminate_backend(pg_backend_pid()); return new; end $$""");
    database.dsl().execute("""
        create trigger dies before update of version on availability.calendar_feed for each row
        when (new.version > old.version) execute function availability.dies()""");
    read(listing);
    database.dsl().execute("drop trigger dies on availability.calendar_feed");
  }

  private void read(ListingId listing) {
    database.dsl().execute("update availability.calendar_feed set due_at = now() where listing_id = ?",
        listing.value());
    roost.getBean("readFeeds", RecurringWork.class).work().run();
  }

  private long rows(String table, ListingId listing) {
    return (long) database.dsl().fetchValue("select count(*) from availability." + table + " where listing_id = ?",
        listing.value());
  }

  /** What a host follows. */
  private record Followed(Market.User host, ListingId listing) {
  }
}
