package dev.roost.identity.domain;

import dev.roost.shared.UserId;
import java.time.Instant;
import java.util.Optional;
import org.jmolecules.ddd.annotation.Repository;

/** Verifications as the domain sees them. */
@Repository
public interface Verifications {

  /** Stores a new one in the place of the user's last one for this purpose, whose token no longer counts. */
  void replace(Verification verification);

  Optional<Verification> find(TokenHash token);

  /** The same, and nobody else gets it before this transaction ends. */
  Optional<Verification> lock(TokenHash token);

  void save(Verification verification);

  void remove(UserId user, Purpose purpose);

  void removeAllOf(UserId user);

  void removeExpired(Instant now);
}
