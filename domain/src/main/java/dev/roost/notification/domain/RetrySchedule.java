package dev.roost.notification.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * When an event that an endpoint did not take is sent again: soon at first, then every eight hours, the last time three days
 * after the first.
 */
public final class RetrySchedule {

  public static final Duration LONGEST = Duration.ofDays(3);

  private static final List<Duration> PAUSES = List.of(Duration.ofSeconds(5), Duration.ofSeconds(30),
      Duration.ofMinutes(2), Duration.ofMinutes(10), Duration.ofMinutes(30), Duration.ofHours(1), Duration.ofHours(2),
      Duration.ofHours(4), Duration.ofHours(8));

  private RetrySchedule() {
  }

  /**
   * When to try next; empty where that was the last time.
   *
   * @param tries how often it was tried in vain, from 1
   */
  public static Optional<Instant> next(int tries, Instant first, Instant now) {
    var last = first.plus(LONGEST);
    if (!now.isBefore(last)) {
      return Optional.empty();
    }
    var next = now.plus(PAUSES.get(Math.min(tries, PAUSES.size()) - 1));
    return Optional.of(next.isBefore(last) ? next : last);
  }
}
