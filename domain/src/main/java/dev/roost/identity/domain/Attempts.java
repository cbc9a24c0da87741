package dev.roost.identity.domain;

import java.time.Instant;
import java.util.Optional;
import org.jmolecules.ddd.annotation.Repository;

/**
 * Counts attempts, for all nodes together and across restarts. Call it outside transactions: what was tried stays counted,
 * whatever becomes of the rest.
 */
@Repository
public interface Attempts {

  /** Takes one of the attempts that are left, at once and for everybody to see; says when the next one is, if none is left. */
  Optional<Instant> take(AttemptSubject subject, AttemptLimit limit, Instant now);

  /** When the next attempt is, if none is left now; takes none. */
  Optional<Instant> blockedUntil(AttemptSubject subject, AttemptLimit limit, Instant now);

  /** Gives one attempt back, which turned out to be no guess. */
  void giveBack(AttemptSubject subject);

  /** Starts counting from zero. */
  void forget(AttemptSubject subject);

  /** Removes what no longer counts. */
  void removeExpired(Instant now);
}
