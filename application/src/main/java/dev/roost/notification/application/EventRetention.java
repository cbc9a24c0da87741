package dev.roost.notification.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How long events are kept: a day longer than is promised, for those whose transaction took long. */
@Component
class EventRetention {

  private static final Duration LEAST = Duration.ofDays(30);
  private static final Duration LONGER = Duration.ofDays(1);
  /** Bounds a transaction; what is left over goes in the next one. */
  private static final int AT_ONCE = 10_000;

  private final EventLog log;
  private final Clock clock;
  private final Duration kept;

  EventRetention(EventLog log, Clock clock, @Value("${roost.events.kept:P30D}") Duration kept) {
    if (kept.compareTo(LEAST) < 0) {
      throw new IllegalArgumentException("roost.events.kept is 30 days (P30D) or more, not " + kept);
    }
    this.log = log;
    this.clock = clock;
    this.kept = kept;
  }

  /** Since when everything is there. */
  Instant promisedSince(Instant now) {
    return now.minus(kept);
  }

  void run() {
    var before = clock.instant().minus(kept).minus(LONGER);
    while (log.forget(before, AT_ONCE) == AT_ONCE) {
      // The rest.
    }
  }
}
