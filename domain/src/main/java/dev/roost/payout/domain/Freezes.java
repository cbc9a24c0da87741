package dev.roost.payout.domain;

import dev.roost.shared.UserId;
import java.util.Optional;
import org.jmolecules.ddd.annotation.Repository;

/** Freezes as the domain sees them. */
@Repository
public interface Freezes {

  Optional<Freeze> find(UserId host);

  /** Loads a freeze and keeps it from being changed by others until the transaction ends; waits for its turn. */
  Optional<Freeze> lock(UserId host);

  /** Stores a freeze, as the next version; fails where another version was stored meanwhile. */
  void save(Freeze freeze);
}
