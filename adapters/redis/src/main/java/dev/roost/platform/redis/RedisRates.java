package dev.roost.platform.redis;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.roost.platform.Rate;
import dev.roost.platform.RateLimit;
import dev.roost.platform.SharedRates;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.distributed.AsyncBucketProxy;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.proxy.AsyncProxyManager;
import io.github.bucket4j.distributed.proxy.optimization.Optimizations;
import io.github.bucket4j.redis.lettuce.Bucket4jLettuce;
import io.lettuce.core.api.async.RedisAsyncCommands;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** A bucket in Redis for each sender. Requests of one sender that come at once on a node are counted in one go. */
final class RedisRates implements SharedRates {

  private static final String PREFIX = "roost:rate:";
  private static final int MOST_SENDERS = 10_000;
  private static final Duration KEPT_LONGER = Duration.ofSeconds(10);

  private final SharedRedis redis;
  private final TimeMeter clock;
  private final Cache<String, AsyncBucketProxy> buckets = Caffeine.newBuilder().maximumSize(MOST_SENDERS).build();
  private volatile @Nullable AsyncProxyManager<String> manager;

  RedisRates(SharedRedis redis, Clock clock) {
    this.redis = redis;
    this.clock = new Shared(clock);
  }

  @Override
  public Optional<Rate> count(String sender, RateLimit limit) {
    try {
      return Optional.of(redis.askForBytes(commands -> count(commands, sender, limit)));
    } catch (RedisAway _) {
      return Optional.empty();
    }
  }

  private CompletionStage<Rate> count(RedisAsyncCommands<String, byte[]> commands, String sender, RateLimit limit) {
    var key = PREFIX + limit.name() + ":" + sender;
    return buckets.get(key, _ -> bucket(commands, key, limit)).tryConsumeAndReturnRemaining(1)
        .thenApply(probe -> new Rate(probe.isConsumed(), probe.getRemainingTokens(),
            Duration.ofNanos(probe.getNanosToWaitForRefill()), Duration.ofNanos(probe.getNanosToWaitForReset())));
  }

  private AsyncBucketProxy bucket(RedisAsyncCommands<String, byte[]> commands, String key, RateLimit limit) {
    var full = BucketConfiguration.builder()
        .addLimit(bucket -> bucket.capacity(limit.most()).refillGreedy(limit.most(), limit.within())).build();
    return manager(commands).builder().withOptimization(Optimizations.batching())
        .build(key, () -> CompletableFuture.completedFuture(full));
  }

  /** There is one connection, which the library restores by itself. */
  private AsyncProxyManager<String> manager(RedisAsyncCommands<String, byte[]> commands) {
    var made = manager;
    if (made == null) {
      made = Bucket4jLettuce.casBasedBuilder(commands).clientClock(clock)
          .expirationAfterWrite(ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(KEPT_LONGER)).build()
          .asAsync();
      manager = made;
    }
    return made;
  }

  /** The time of all nodes, which is the database's: clocks that differ would give some more and others less. */
  private record Shared(Clock clock) implements TimeMeter {

    private static final long NANOS_OF_A_SECOND = 1_000_000_000L;

    @Override
    public long currentTimeNanos() {
      var now = clock.instant();
      return now.getEpochSecond() * NANOS_OF_A_SECOND + now.getNano();
    }

    @Override
    public boolean isWallClockBased() { return true; }
  }
}
