package dev.roost.search.adapter.jooq;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roost.listing.contract.ListingId;
import dev.roost.search.application.CardFeed;
import dev.roost.search.application.Cards;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionOperations;
import roosttest.database.DatabaseTest;
import roosttest.search.SearchContract;

@DatabaseTest
class JooqCardsTest extends SearchContract {

  private final DSLContext db;
  private final TransactionOperations transactions;

  JooqCardsTest(DSLContext db, TransactionOperations transactions) {
    this.db = db;
    this.transactions = transactions;
  }

  @Override
  protected Cards cards() {
    return new JooqCards(db);
  }

  @Override
  protected CardFeed feed() {
    return new JooqCardFeed(db);
  }

  /** A number that is drawn earlier is no sign that its transaction ends earlier. */
  @Test
  void shouldTellOfATransactionThatBeganEarlierAndEndedLater() throws Exception {
    // given
    var feed = feed();
    var listings = cards().after(null, 2);
    var early = listings.get(0);
    var late = listings.get(1);
    var told = new ArrayList<ListingId>();
    var began = new CountDownLatch(1);
    var mayEnd = new CountDownLatch(1);
    var begin = feed.readAll(_ -> {
    });
    try (var other = Executors.newVirtualThreadPerTaskExecutor()) {
      var earlier = other.submit(() -> transactions.executeWithoutResult(_ -> {
        touch(early);
        began.countDown();
        wait(mayEnd);
      }));
      wait(began);
      transactions.executeWithoutResult(_ -> touch(late));
      // when
      var between = feed.readChanges(begin, recordingIn(told));
      assertThat(told).containsExactly(late);
      mayEnd.countDown();
      earlier.get();
      var end = feed.readChanges(between, recordingIn(told));
      // then
      assertThat(told).containsExactly(late, early);
      feed.readChanges(end, recordingIn(told));
      assertThat(told).hasSize(2);
    }
  }

  private void touch(ListingId listing) {
    db.execute("update search.card_change set changed = pg_current_xact_id() where listing_id = ?", listing.value());
  }

  private static void wait(CountDownLatch latch) {
    try {
      assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  protected TransactionOperations transactions() {
    return transactions;
  }
}
