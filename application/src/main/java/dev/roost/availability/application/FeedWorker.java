package dev.roost.availability.application;

import dev.roost.availability.domain.CalendarFeed;
import dev.roost.availability.domain.CalendarFeeds;
import dev.roost.listing.spi.ListingFacts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Reads feeds when they are due. What a node was reading when it died is due again once its lease is over. */
@Component
class FeedWorker {

  private static final Logger LOG = LoggerFactory.getLogger(FeedWorker.class);
  /** Longer than a feed is waited for. */
  private static final Duration LEASE = Duration.ofMinutes(3);
  private static final Duration EVERY = Duration.ofHours(1);
  /** So that feeds that were added together are not read together for ever. */
  private static final Duration JITTER = Duration.ofMinutes(10);

  private final CalendarFeeds feeds;
  private final ListingFacts listings;
  private final FeedFetcher fetcher;
  private final FeedImport feedImport;
  private final TransactionOperations transactions;
  private final Clock clock;
  private final Random random;

  @Autowired
  FeedWorker(CalendarFeeds feeds, ListingFacts listings, FeedFetcher fetcher, FeedImport feedImport,
      TransactionOperations transactions, Clock clock) {
    this(feeds, listings, fetcher, feedImport, transactions, clock, new Random());
  }

  FeedWorker(CalendarFeeds feeds, ListingFacts listings, FeedFetcher fetcher, FeedImport feedImport,
      TransactionOperations transactions, Clock clock, Random random) {
    this.feeds = feeds;
    this.listings = listings;
    this.fetcher = fetcher;
    this.feedImport = feedImport;
    this.transactions = transactions;
    this.clock = clock;
    this.random = random;
  }

  /**
   * Reads what is due, side by side.
   *
   * @return how much was due; as much as asked for means that there may be more
   */
  int workDue(int atMost) {
    var claimed = feeds.claim(atMost, LEASE);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      claimed.forEach(feed -> threads.execute(() -> run(feed)));
    }
    return claimed.size();
  }

  /** Whatever fails here is tried again when the lease ends. */
  private void run(CalendarFeed feed) {
    try {
      listings.find(feed.listing()).ifPresent(listing -> {
        var answer = fetcher.fetch(feed, listing.zone(), clock.instant());
        transactions.executeWithoutResult(_ -> feedImport.store(feed, answer, listing.zone(), next()));
      });
    } catch (RuntimeException failure) {
      LOG.error("Feed {} failed; it will be read again", feed.id(), failure);
    }
  }

  private Instant next() {
    return clock.instant().plus(EVERY).plusSeconds(random.nextLong(JITTER.toSeconds()) - JITTER.toSeconds() / 2);
  }
}
