package roosttest.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands still until a test moves it. */
public final class MutableClock extends Clock {

  private final AtomicReference<Instant> now;
  private final ZoneId zone;

  private MutableClock(AtomicReference<Instant> now, ZoneId zone) {
    this.now = now;
    this.zone = zone;
  }

  public static MutableClock at(Instant now) {
    return new MutableClock(new AtomicReference<>(now), ZoneOffset.UTC);
  }

  /** Takes an instant as ISO 8601 writes it, such as {@code 2026-07-01T12:00:00Z}. */
  public static MutableClock at(String now) {
    return at(Instant.parse(now));
  }

  public void advance(Duration by) {
    now.updateAndGet(before -> before.plus(by));
  }

  public void set(Instant instant) {
    now.set(instant);
  }

  @Override
  public Instant instant() {
    return now.get();
  }

  @Override
  public ZoneId getZone() { return zone; }

  /** Moves with this one. */
  @Override
  public Clock withZone(ZoneId other) {
    return new MutableClock(now, other);
  }
}
