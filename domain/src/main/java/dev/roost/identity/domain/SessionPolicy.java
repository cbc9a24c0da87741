package dev.roost.identity.domain;

import java.time.Duration;
import java.time.Instant;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * How long a session lasts.
 *
 * @param lifetime the longest, whatever happens
 * @param idle the longest between two requests
 */
@ValueObject
public record SessionPolicy(Duration lifetime, Duration idle) {

  /** Writing down each request would turn every read into a write. */
  private static final Duration SEEN_EXACT_TO = Duration.ofMinutes(1);

  public SessionPolicy {
    if (!lifetime.isPositive() || !idle.isPositive()) {
      throw new IllegalArgumentException("A session must last: " + lifetime + ", idle " + idle);
    }
  }

  public boolean isLive(Instant lastSeenAt, Instant expiresAt, Instant now) {
    return now.isBefore(expiresAt) && now.isBefore(lastSeenAt.plus(idle));
  }

  /** Whether the last request is long enough ago that the next one is worth writing down. */
  public static boolean isWorthNoting(Instant lastSeenAt, Instant now) {
    return !now.isBefore(lastSeenAt.plus(SEEN_EXACT_TO));
  }
}
