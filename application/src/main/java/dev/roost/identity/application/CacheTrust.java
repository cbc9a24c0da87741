package dev.roost.identity.application;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * How long this node may trust the cache: for half a second after it last asked the database for the generation. So whoever
 * begins another one has only to wait that long until no node uses what was kept before, however badly they are connected.
 */
final class CacheTrust {

  static final Duration TERM = Duration.ofMillis(500);
  private static final long RENEWED_AFTER = TERM.toNanos() / 2;

  private final SessionCache cache;
  private final CacheGenerations generations;
  private final LongSupplier nanos;
  private final ReentrantLock renewing = new ReentrantLock();
  private volatile @Nullable Lease lease;

  CacheTrust(SessionCache cache, CacheGenerations generations, LongSupplier nanos) {
    this.cache = cache;
    this.generations = generations;
    this.nanos = nanos;
  }

  /** The generation to look in; none while somebody else is asking for it. */
  @Nullable
  Lease lease() {
    var held = lease;
    if (held == null || !holds(held) || age(held) >= RENEWED_AFTER) {
      held = renewed();
    }
    return held != null && holds(held) ? held : null;
  }

  /** Asked again after something was read from the cache: it may have taken long. */
  boolean holds(Lease held) {
    return age(held) < TERM.toNanos() && held.connection() == cache.connection();
  }

  /** Whoever holds the lock asks; the others go on with what there is. */
  private @Nullable Lease renewed() {
    if (!renewing.tryLock()) {
      return lease;
    }
    try {
      var from = nanos.getAsLong();
      var connection = cache.connection();
      var held = lease;
      // Behind another connection there may be an older state of the cache, with what has been forgotten since.
      var generation = held != null && held.connection() == connection ? generations.current() : generations.begin();
      var fresh = new Lease(generation, connection, from);
      lease = fresh;
      return fresh;
    } finally {
      renewing.unlock();
    }
  }

  private long age(Lease held) {
    return nanos.getAsLong() - held.from();
  }

  /**
   * A generation that could be trusted when it was asked for.
   *
   * @param from when it was asked for, before it was answered
   */
  record Lease(UUID generation, long connection, long from) {
  }
}
