package dev.roost.platform.redis;

import io.lettuce.core.RedisChannelHandler;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisConnectionStateListener;
import io.lettuce.core.api.StatefulRedisConnection;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Connects when first asked, again where that failed, and counts the connections.
 *
 * @param <V> what it reads and writes as values
 */
final class Connecting<V> {

  private final Supplier<CompletionStage<StatefulRedisConnection<String, V>>> attempt;
  private final AtomicLong count = new AtomicLong();
  private @Nullable CompletableFuture<StatefulRedisConnection<String, V>> connection;

  Connecting(RedisClient client, Supplier<CompletionStage<StatefulRedisConnection<String, V>>> attempt) {
    this.attempt = attempt;
    client.addListener(new RedisConnectionStateListener() {
      @Override
      public void onRedisDisconnected(RedisChannelHandler<?, ?> lost) {
        count.incrementAndGet();
      }
    });
  }

  long count() {
    return count.get();
  }

  /** Once there is one, it connects again by itself whenever it is lost. */
  synchronized CompletableFuture<StatefulRedisConnection<String, V>> connection() {
    if (connection == null || connection.isCompletedExceptionally()) {
      connection = attempt.get().toCompletableFuture().thenApply(made -> {
        count.incrementAndGet();
        return made;
      });
    }
    return connection;
  }
}
