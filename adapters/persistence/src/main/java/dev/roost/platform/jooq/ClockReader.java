package dev.roost.platform.jooq;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Keeps this node in step with the database's clock: at the start, and then twice a minute. */
final class ClockReader implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(ClockReader.class);
  private static final Duration EVERY = Duration.ofSeconds(30);

  private final List<DatabaseClock> clocks;
  private @Nullable ScheduledExecutorService reader;

  ClockReader(List<DatabaseClock> clocks) {
    this.clocks = clocks;
  }

  @Override
  public synchronized void start() {
    // The first answer waits for a connection, and so tells the time badly; the second one does not.
    clocks.forEach(DatabaseClock::read);
    clocks.forEach(DatabaseClock::read);
    reader = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("clock").factory());
    var _ = reader.scheduleWithFixedDelay(this::read, EVERY.toSeconds(), EVERY.toSeconds(), TimeUnit.SECONDS);
  }

  @Override
  public synchronized void stop() {
    if (reader != null) {
      reader.shutdownNow();
      reader = null;
    }
  }

  @Override
  public synchronized boolean isRunning() { return reader != null; }

  /** First of all: whatever starts later may ask for the time. */
  @Override
  public int getPhase() { return Integer.MIN_VALUE; }

  private void read() {
    try {
      clocks.forEach(DatabaseClock::read);
    } catch (RuntimeException unreachable) {
      LOG.warn("Could not read the database's clock; counting on from the last time: {}", unreachable.toString());
    }
  }
}
