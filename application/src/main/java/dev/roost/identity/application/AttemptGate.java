package dev.roost.identity.application;

import dev.roost.identity.contract.IdentityRefusal.TooManyAttempts;
import dev.roost.identity.domain.AttemptLimit;
import dev.roost.identity.domain.AttemptSubject;
import dev.roost.identity.domain.Attempts;
import dev.roost.shared.Refused;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Refuses what was tried too often. */
@Component
class AttemptGate {

  private final Attempts attempts;
  private final Clock clock;

  AttemptGate(Attempts attempts, Clock clock) {
    this.attempts = attempts;
    this.clock = clock;
  }

  /** Takes an attempt, or refuses if none is left. */
  void take(AttemptSubject subject, AttemptLimit limit) {
    var now = clock.instant();
    attempts.take(subject, limit, now).ifPresent(until -> refuse(now, until));
  }

  /** Refuses if no attempt is left; takes none. */
  void mustHaveOneLeft(AttemptSubject subject, AttemptLimit limit) {
    var now = clock.instant();
    attempts.blockedUntil(subject, limit, now).ifPresent(until -> refuse(now, until));
  }

  private static void refuse(Instant now, Instant until) {
    throw new Refused(new TooManyAttempts(Math.max(1, Duration.between(now, until).plusMillis(999).toSeconds())));
  }
}
