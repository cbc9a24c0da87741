package dev.roost.search.application;

import dev.roost.listing.contract.ListingId;
import dev.roost.search.api.SearchListings;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * All cards in this node's memory. Every search first asks the database what has changed, so that every node finds what has
 * been committed, by whomever; searches that come at the same time ask together.
 */
@Component
class CardIndex {

  private final CardFeed feed;
  private final ReentrantLock reading = new ReentrantLock();
  private final ReentrantReadWriteLock using = new ReentrantReadWriteLock();
  private CardColumns cards = new CardColumns();
  /** How often the feed was asked, and the last time that it answered. */
  private volatile long asked;
  private long answered;
  private @Nullable String since;
  private final CardFeed.Changed changes = new CardFeed.Changed() {
    @Override
    public void isNow(Card card) {
      change(() -> cards.put(card));
    }

    @Override
    public void isGone(ListingId listing) {
      change(() -> cards.remove(listing));
    }
  };

  CardIndex(CardFeed feed) {
    this.feed = feed;
  }

  /** What may be a hit, of all that was committed before the call. */
  Ranking candidates(SearchListings query, @Nullable Mark after) {
    catchUp();
    var ranking = new Ranking(query, after);
    using.readLock().lock();
    try {
      cards.rank(query, ranking);
    } finally {
      using.readLock().unlock();
    }
    return ranking;
  }

  /** Returns when all that was committed before the call is in the index. */
  void catchUp() {
    long before = asked;
    reading.lock();
    try {
      // Whoever asked after this call began has heard of everything that was committed before it.
      if (answered <= before) {
        long turn = asked + 1;
        asked = turn;
        read();
        answered = turn;
      }
    } finally {
      reading.unlock();
    }
  }

  private void read() {
    since = since == null ? readAll() : feed.readChanges(since, changes);
  }

  private String readAll() {
    var all = new CardColumns();
    var now = feed.readAll(all::put);
    change(() -> cards = all);
    return now;
  }

  private void change(Runnable change) {
    using.writeLock().lock();
    try {
      change.run();
    } finally {
      using.writeLock().unlock();
    }
  }
}
