package dev.roost.http;

import static dev.roost.search.adapter.jooq.generated.Tables.CARD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.roost.listing.contract.ListingId;
import dev.roost.listing.contract.ListingPublished;
import dev.roost.platform.RecurringWork;
import dev.roost.platform.jooq.generated.Tables;
import dev.roost.shared.Actor.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.modulith.events.core.EventPublicationRegistry;
import org.springframework.modulith.events.core.PublicationTargetIdentifier;
import org.springframework.transaction.support.TransactionOperations;
import roosttest.database.TestDatabase;

/** What a process left behind that died between its commit and its listeners. */
@HttpTest
@ExtendWith(OutputCaptureExtension.class)
class EventsSurviveTest {

  private static final Duration LONG_AGO = Duration.ofMinutes(3);

  @Autowired private World world;

  @Autowired private EventPublicationRegistry publications;

  @Autowired
  @Qualifier("recoverEvents") private RecurringWork recovery;

  @Autowired private TransactionOperations transactions;

  @Autowired private DSLContext db;

  @Autowired private TestDatabase database;

  private ListingId listing;

  @BeforeEach
  void publishWithoutEvents() {
    database.truncate(Tables.EVENT_PUBLICATION, Tables.ABANDONED_EVENT);
    listing = world.listing(world.user("host@example.org", Set.of(Role.HOST)), true);
  }

  @Test
  void shouldRunAListenerThatADeadProcessLeftOut() {
    // given
    leaveBehind("search.listing-published", 1, LONG_AGO);
    assertThat(cards()).isZero();

    // when
    recovery.work().run();

    // then
    await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(left()).isZero());
    assertThat(cards()).isEqualTo(1);
    assertThat(db.fetchCount(Tables.ABANDONED_EVENT)).isZero();
  }

  @Test
  void shouldLeaveTimeToListenersThatAreStillAtWork() {
    // given
    leaveBehind("search.listing-published", 1, Duration.ZERO);

    // when
    recovery.work().run();

    // then
    assertThat(db.select(Tables.EVENT_PUBLICATION.STATUS).from(Tables.EVENT_PUBLICATION).fetchSingle().value1())
        .isEqualTo("PUBLISHED");
    assertThat(cards()).isZero();
  }

  @Test
  void shouldGoOnWithOthersWhereAListenerIsGone() {
    // given
    leaveBehind("search.of-an-older-roost", 1, LONG_AGO.plusMinutes(1));
    leaveBehind("search.listing-published", 1, LONG_AGO);

    // when
    recovery.work().run();

    // then
    await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(left()).isEqualTo(1));
    assertThat(cards()).isEqualTo(1);
    assertThat(db.select(Tables.EVENT_PUBLICATION.COMPLETION_ATTEMPTS).from(Tables.EVENT_PUBLICATION).fetchSingle()
        .value1()).isEqualTo(2);
  }

  /** As another version leaves them: the next run of theirs is for a node that can read them. */
  @Test
  void shouldLeaveWhatItCannotReadAndRunTheOthersInTheSameGo(CapturedOutput output) {
    // given
    leaveBehind("payment.of-a-newer-roost", 1, LONG_AGO.plusMinutes(2));
    db.update(Tables.EVENT_PUBLICATION).set(Tables.EVENT_PUBLICATION.EVENT_TYPE, "dev.roost.payment.contract.Newer")
        .where(Tables.EVENT_PUBLICATION.LISTENER_ID.eq("payment.of-a-newer-roost")).execute();
    leaveBehind("payment.broken", 1, LONG_AGO.plusMinutes(1));
    db.update(Tables.EVENT_PUBLICATION).set(Tables.EVENT_PUBLICATION.SERIALIZED_EVENT, "{\"what\": ")
        .where(Tables.EVENT_PUBLICATION.LISTENER_ID.eq("payment.broken")).execute();
    leaveBehind("search.listing-published", 1, LONG_AGO);

    // when
    recovery.work().run();

    // then
    await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(left()).isEqualTo(2));
    assertThat(cards()).isEqualTo(1);
    assertThat(db.select(Tables.EVENT_PUBLICATION.COMPLETION_ATTEMPTS).from(Tables.EVENT_PUBLICATION).fetch()
        .map(row -> row.value1())).containsExactly(2, 2);
    assertThat(output).contains("of type dev.roost.payment.contract.Newer cannot be read by this version; it waits");
  }

  @Test
  void shouldSayWhatItGivesUp(CapturedOutput output) {
    // given
    leaveBehind("search.of-an-older-roost", 10, Duration.ofDays(1));

    // when
    recovery.work().run();

    // then
    assertThat(left()).isZero();
    assertThat(db.fetchCount(Tables.ABANDONED_EVENT)).isEqualTo(1);
    assertThat(output).contains("Giving up on event", "its listener search.of-an-older-roost never came to its end");
  }

  /** As a transaction stores it, for a listener that then does not get to run. */
  private void leaveBehind(String listener, int runs, Duration ago) {
    transactions.executeWithoutResult(_ -> publications.store(new ListingPublished(listing),
        Stream.of(PublicationTargetIdentifier.of(listener))));
    db.update(Tables.EVENT_PUBLICATION).set(Tables.EVENT_PUBLICATION.COMPLETION_ATTEMPTS, runs)
        .set(Tables.EVENT_PUBLICATION.PUBLICATION_DATE, Instant.now().minus(ago))
        .set(Tables.EVENT_PUBLICATION.LAST_RESUBMISSION_DATE, (Instant) null)
        .where(Tables.EVENT_PUBLICATION.LISTENER_ID.eq(listener)).execute();
  }

  private int left() {
    return db.fetchCount(Tables.EVENT_PUBLICATION);
  }

  private int cards() {
    return db.fetchCount(CARD, CARD.LISTING_ID.eq(listing.value()));
  }
}
