package stripesimulator;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** The clock of the machine, moved by a test. */
public final class SimulatedClock extends Clock {

  private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

  public void advance(Duration by) {
    ahead.accumulateAndGet(by, Duration::plus);
  }

  @Override
  public Instant instant() {
    return Clock.systemUTC().instant().plus(ahead.get());
  }

  long seconds() {
    return instant().getEpochSecond();
  }

  @Override
  public ZoneId getZone() { return ZoneOffset.UTC; }

  /** Always UTC. */
  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
