package dev.roost.platform.rest;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.roost.platform.Rate;
import dev.roost.platform.RateLimit;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;

/** Counts requests for this node alone. Forgets whom it has not seen for so long that they have everything again. */
final class LocalRates {

  private static final int MOST_SENDERS = 100_000;

  private final Cache<String, Bucket> buckets;
  private final TimeMeter clock;

  /** @param longest the time of the longest limit */
  LocalRates(Duration longest, TimeMeter clock) {
    this.buckets = Caffeine.newBuilder().maximumSize(MOST_SENDERS).expireAfterAccess(longest).build();
    this.clock = clock;
  }

  Rate count(String sender, RateLimit limit) {
    var probe = buckets.get(limit.name() + ":" + sender, _ -> full(limit)).tryConsumeAndReturnRemaining(1);
    return new Rate(probe.isConsumed(), probe.getRemainingTokens(), Duration.ofNanos(probe.getNanosToWaitForRefill()),
        Duration.ofNanos(probe.getNanosToWaitForReset()));
  }

  private Bucket full(RateLimit limit) {
    return Bucket.builder().addLimit(bucket -> bucket.capacity(limit.most()).refillGreedy(limit.most(), limit.within()))
        .withCustomTimePrecision(clock).build();
  }
}
