package dev.roost.platform.redis;

import io.lettuce.core.ClientOptions;
import io.lettuce.core.ClientOptions.DisconnectedBehavior;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisURI;
import io.lettuce.core.SocketOptions;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.api.async.RedisAsyncCommands;
import io.lettuce.core.codec.ByteArrayCodec;
import io.lettuce.core.codec.RedisCodec;
import io.lettuce.core.codec.StringCodec;
import io.lettuce.core.resource.ClientResources;
import io.lettuce.core.resource.Delay;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;

/**
 * The Redis that all nodes share. Nothing is only there, so it may be away at any time: an answer is waited for a fifth of a
 * second, and after a failure one question in a second is asked, until one is answered.
 */
public final class SharedRedis implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(SharedRedis.class);
  private static final Duration PATIENCE = Duration.ofMillis(200);
  private static final Duration PAUSE = Duration.ofSeconds(1);
  private static final int THREADS = 2;

  private final RedisURI address;
  private final ClientResources resources;
  private final RedisClient client;
  private final Breaker breaker = new Breaker(PAUSE, System::nanoTime);
  private final Connecting<String> connecting;
  private final Connecting<byte[]> connectingForBytes;
  private final List<Thread> subscribing = new CopyOnWriteArrayList<>();

  private SharedRedis(RedisURI address) {
    this.address = address;
    this.resources = ClientResources.builder().ioThreadPoolSize(THREADS).computationThreadPoolSize(THREADS)
        .reconnectDelay(Delay.constant(Duration.ofMillis(500))).build();
    this.client = RedisClient.create(resources);
    client.setOptions(ClientOptions.builder().disconnectedBehavior(DisconnectedBehavior.REJECT_COMMANDS)
        .socketOptions(SocketOptions.builder().connectTimeout(PAUSE).build()).build());
    this.connecting = new Connecting<>(client, () -> client.connectAsync(StringCodec.UTF8, address));
    this.connectingForBytes = new Connecting<>(client,
        () -> client.connectAsync(RedisCodec.of(StringCodec.UTF8, ByteArrayCodec.INSTANCE), address));
  }

  /**
   * The one that the settings name. Roost begins to connect to it, and does not wait.
   *
   * @throws IllegalArgumentException if that is no URL of a Redis
   */
  public static SharedRedis namedBy(Environment settings) {
    var redis = new SharedRedis(addressOf(settings.getRequiredProperty(RedisSettings.URL).strip()));
    var _ = redis.connecting.connection();
    return redis;
  }

  /** The library takes a port that is no number for a part of the host. */
  private static RedisURI addressOf(String url) {
    var address = RedisURI.create(url);
    if (address.getHost() == null || (address.getHost().contains(":") && URI.create(url).getHost() == null)) {
      throw new IllegalArgumentException("No host, or no port that is a number");
    }
    return address;
  }

  /** Changes whenever the connection was lost: what was read through another one may come from another state. */
  public long connection() {
    return connecting.count();
  }

  /**
   * Asks one question.
   *
   * @throws RedisAway if it is not answered
   */
  public <T> T ask(Function<RedisAsyncCommands<String, String>, CompletionStage<T>> question) {
    return ask(connecting, question);
  }

  /** As {@link #ask}, where values are bytes; on a connection of its own. */
  public <T> T askForBytes(Function<RedisAsyncCommands<String, byte[]>, CompletionStage<T>> question) {
    return ask(connectingForBytes, question);
  }

  private <V, T> T ask(Connecting<V> through, Function<RedisAsyncCommands<String, V>, CompletionStage<T>> question) {
    if (!breaker.letsThrough()) {
      throw new RedisAway("Redis did not answer a moment ago", null);
    }
    try {
      var patience = System.nanoTime() + PATIENCE.toNanos();
      StatefulRedisConnection<String, V> connection = through.connection()
          .get(PATIENCE.toNanos(), TimeUnit.NANOSECONDS);
      var answer = question.apply(connection.async()).toCompletableFuture()
          .get(Math.max(0, patience - System.nanoTime()), TimeUnit.NANOSECONDS);
      if (breaker.succeeded()) {
        LOG.info("Redis at {} answers again", name());
      }
      return answer;
    } catch (ExecutionException | TimeoutException | io.lettuce.core.RedisException failure) {
      throw away(failure);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw away(stopped);
    }
  }

  /**
   * Has a listener told what is published on a channel from now on, and does not wait. What is published while there is no connection is
   * lost. The listener must not wait for anything.
   */
  public void subscribe(String channel, Consumer<String> listener) {
    subscribing.add(Subscribing.to(client, address, channel, listener));
  }

  @Override
  public void close() {
    subscribing.forEach(Thread::interrupt);
    client.shutdown(Duration.ZERO, PAUSE);
    resources.shutdown(0, PAUSE.toMillis(), TimeUnit.MILLISECONDS).awaitUninterruptibly(PAUSE.toMillis());
  }

  private RedisAway away(Exception failure) {
    if (breaker.failed()) {
      LOG.warn("Redis at {} does not answer: {}. Roost goes on without it", name(), reason(failure));
    }
    return new RedisAway("Redis does not answer", failure);
  }

  private static String reason(Exception failure) {
    return switch (failure) {
      case TimeoutException _ -> "no answer in %d ms".formatted(PATIENCE.toMillis());
      case ExecutionException wrapped when wrapped.getCause() != null ->
        String.valueOf(wrapped.getCause().getMessage());
      default -> String.valueOf(failure.getMessage());
    };
  }

  /** Without a password. */
  private String name() {
    return "%s:%d".formatted(address.getHost(), address.getPort());
  }
}
