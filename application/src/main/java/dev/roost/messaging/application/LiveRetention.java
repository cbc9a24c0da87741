package dev.roost.messaging.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How long a reader can be away and still go on where the stream ended. What is deleted is remembered by the last of it: whoever
 * stopped before that has lost something, nobody else has.
 */
@Component
class LiveRetention {

  static final int AT_ONCE = 10_000;
  private static final Duration KEPT = Duration.ofDays(7);

  private final Arrivals arrivals;
  private final Clock clock;

  LiveRetention(Arrivals arrivals, Clock clock) {
    this.arrivals = arrivals;
    this.clock = clock;
  }

  Instant keptSince() {
    return clock.instant().minus(KEPT);
  }

  @Transactional(readOnly = true)
  public boolean hasForgotten(Position after) {
    return arrivals.forgottenUpTo().compareTo(after) > 0;
  }

  /** Bounds a transaction; what is left over goes in the next one. */
  @Transactional
  public int forgetSome() {
    return arrivals.forget(keptSince(), AT_ONCE);
  }
}
