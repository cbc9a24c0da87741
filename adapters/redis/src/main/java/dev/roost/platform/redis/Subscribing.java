package dev.roost.platform.redis;

import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisException;
import io.lettuce.core.RedisURI;
import io.lettuce.core.codec.StringCodec;
import io.lettuce.core.pubsub.RedisPubSubAdapter;
import io.lettuce.core.pubsub.StatefulRedisPubSubConnection;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/**
 * Listens to a channel on a connection of its own. It tries until it is connected; once it is, the library connects and subscribes again by
 * itself.
 */
final class Subscribing {

  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final Duration PAUSE = Duration.ofMillis(500);

  private final RedisClient client;
  private final RedisURI address;
  private final String channel;
  private final Consumer<String> listener;

  private Subscribing(RedisClient client, RedisURI address, String channel, Consumer<String> listener) {
    this.client = client;
    this.address = address;
    this.channel = channel;
    this.listener = listener;
  }

  /** Begins to, and does not wait; interrupting the thread ends trying. */
  static Thread to(RedisClient client, RedisURI address, String channel, Consumer<String> listener) {
    return Thread.ofVirtual().name("redis-subscribing")
        .start(new Subscribing(client, address, channel, listener)::untilConnected);
  }

  private void untilConnected() {
    try {
      while (!tryOnce()) {
        Thread.sleep(PAUSE);
      }
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean tryOnce() throws InterruptedException {
    CompletableFuture<StatefulRedisPubSubConnection<String, String>> connecting = client
        .connectPubSubAsync(StringCodec.UTF8, address).toCompletableFuture();
    try {
      var connection = connecting.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
      connection.addListener(new RedisPubSubAdapter<>() {
        @Override
        public void message(String from, String text) {
          listener.accept(text);
        }
      });
      connection.async().subscribe(channel).toCompletableFuture().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (ExecutionException | TimeoutException | RedisException away) {
      // One that comes late is not needed any more.
      var _ = connecting.thenCompose(StatefulRedisPubSubConnection::closeAsync);
      return false;
    }
  }
}
