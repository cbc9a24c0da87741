package dev.roost.platform;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * Lets work begin at most once in so long, so that what comes meanwhile gathers and is done together; the first after a rest begins
 * at once. One thread at a time asks.
 */
public final class Pace {

  private final long nanos;
  private long next = System.nanoTime();

  public Pace(Duration atMostEvery) {
    this.nanos = atMostEvery.toNanos();
  }

  /** Waits for the turn, or less if the thread is interrupted: it is a matter of cost, not of correctness. */
  public void await() {
    long now = System.nanoTime();
    while (next - now > 0 && !Thread.currentThread().isInterrupted()) {
      LockSupport.parkNanos(next - now);
      now = System.nanoTime();
    }
    next = now + nanos;
  }
}
