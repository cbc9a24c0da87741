package dev.roost.search.application;

import dev.roost.listing.contract.ListingId;
import dev.roost.platform.Pace;
import dev.roost.search.application.Changes.Aspect;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Brings cards up to date, many at once: while one batch is worked on, what comes meanwhile gathers in the next. So the
 * more events there are, the less each costs, and several of one listing cost as much as one.
 */
@Component
class CardRefresher {

  private static final Logger LOG = LoggerFactory.getLogger(CardRefresher.class);

  /** Searches look at the calendars themselves: a card that is this much behind misleads nobody. */
  private static final Duration AT_MOST_EVERY = Duration.ofMillis(25);

  private final CardMaker maker;
  private final TransactionOperations transactions;
  private final ReentrantLock working = new ReentrantLock();
  private final ReentrantLock gathering = new ReentrantLock();
  private final Pace pace = new Pace(AT_MOST_EVERY);
  private Batch open = new Batch();

  CardRefresher(CardMaker maker, TransactionOperations transactions) {
    this.maker = maker;
    this.transactions = transactions;
  }

  /** Returns when the card is up to date; holds no connection while it waits for others. */
  void refresh(ListingId listing, Aspect aspect) {
    var mine = join(listing, aspect);
    working.lock();
    try {
      if (mine.state == State.OPEN) {
        pace.await();
        workOn(mine);
      }
    } finally {
      working.unlock();
    }
    if (mine.state == State.FAILED) {
      // One bad listing must not keep the others back: each tries again for itself.
      inTransaction(Changes.of(listing, aspect));
    }
  }

  private Batch join(ListingId listing, Aspect aspect) {
    gathering.lock();
    try {
      open.changes.add(listing, aspect);
      return open;
    } finally {
      gathering.unlock();
    }
  }

  private void workOn(Batch batch) {
    gathering.lock();
    try {
      open = new Batch();
    } finally {
      gathering.unlock();
    }
    batch.state = State.FAILED;
    try {
      inTransaction(batch.changes);
      batch.state = State.DONE;
    } catch (RuntimeException failure) {
      LOG.warn("Could not refresh {} cards at once, trying one by one", batch.changes.all().size(), failure);
    }
  }

  private void inTransaction(Changes changes) {
    transactions.executeWithoutResult(transaction -> maker.refresh(changes));
  }

  private enum State {
    OPEN, DONE, FAILED
  }

  /** Changes are added under the lock for gathering, the state is written under the one for working. */
  private static final class Batch {

    private final Changes changes = Changes.none();
    private volatile State state = State.OPEN;
  }
}
