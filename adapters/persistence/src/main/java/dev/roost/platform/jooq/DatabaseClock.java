package dev.roost.platform.jooq;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The time by the database's clock, which all nodes share, so that a node whose own clock is wrong ends no deadline early
 * or late. It is asked now and then and counted on in between by the machine's monotonic counter, which nobody can set;
 * so it costs no statement. Microseconds, as the database stores them.
 */
final class DatabaseClock extends Clock {

  private static final Duration SLOW = Duration.ofMillis(100);

  private final Supplier<Instant> database;
  private final LongSupplier counter;
  private volatile @Nullable Reading last;

  /**
   * @param database asks the database for its time
   * @param counter nanoseconds that pass, as {@link System#nanoTime()}
   */
  DatabaseClock(Supplier<Instant> database, LongSupplier counter) {
    this.database = database;
    this.counter = counter;
  }

  @Override
  public Instant instant() {
    var reading = last;
    return (reading == null ? read() : reading).at(counter.getAsLong());
  }

  /** Asks the database anew; an answer that came so slowly that it tells little is used only where there is no other. */
  Reading read() {
    var before = counter.getAsLong();
    var answer = database.get();
    var after = counter.getAsLong();
    var reading = new Reading(answer, before + (after - before) / 2);
    var isSlow = after - before > SLOW.toNanos();
    var known = last;
    var better = known != null && isSlow ? known : reading;
    last = better;
    return better;
  }

  @Override
  public ZoneId getZone() { return ZoneOffset.UTC; }

  @Override
  public Clock withZone(ZoneId zone) {
    return new Zoned(this, zone);
  }

  /** The same time, told in another zone. */
  private static final class Zoned extends Clock {

    private final Clock clock;
    private final ZoneId zone;

    private Zoned(Clock clock, ZoneId zone) {
      this.clock = clock;
      this.zone = zone;
    }

    @Override
    public Instant instant() {
      return clock.instant();
    }

    @Override
    public ZoneId getZone() { return zone; }

    @Override
    public Clock withZone(ZoneId other) {
      return clock.withZone(other);
    }
  }

  /** What the database's clock showed when the counter stood there. */
  record Reading(Instant time, long count) {

    Instant at(long now) {
      return time.plusNanos(now - count).truncatedTo(ChronoUnit.MICROS);
    }
  }
}
