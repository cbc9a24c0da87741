package dev.roost.platform.redis;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/** After a failure lets one through now and then, so that those who come meanwhile need not wait for another one. */
final class Breaker {

  private final long pause;
  private final LongSupplier nanos;
  private final AtomicLong nextTry = new AtomicLong();
  private volatile boolean open;

  Breaker(Duration pause, LongSupplier nanos) {
    this.pause = pause.toNanos();
    this.nanos = nanos;
  }

  boolean letsThrough() {
    if (!open) {
      return true;
    }
    var now = nanos.getAsLong();
    var due = nextTry.get();
    return now - due >= 0 && nextTry.compareAndSet(due, now + pause);
  }

  /** Whether that is news. */
  boolean succeeded() {
    var wasOpen = open;
    open = false;
    return wasOpen;
  }

  /** Whether that is news. */
  boolean failed() {
    var wasOpen = open;
    nextTry.set(nanos.getAsLong() + pause);
    open = true;
    return !wasOpen;
  }
}
