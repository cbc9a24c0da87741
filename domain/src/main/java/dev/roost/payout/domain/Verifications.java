package dev.roost.payout.domain;

import dev.roost.payout.contract.VerificationStatus;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import dev.roost.shared.UserId;
import java.util.Optional;
import org.jmolecules.ddd.annotation.Repository;
import org.jspecify.annotations.Nullable;

/** Verifications as the domain sees them. */
@Repository
public interface Verifications {

  Optional<Verification> find(UserId host);

  /** Loads a verification and keeps it from being changed by others until the transaction ends; waits for its turn. */
  Optional<Verification> lock(UserId host);

  /** Stores a verification, as the next version; fails where another version was stored meanwhile. */
  void save(Verification verification);

  /** Verifications, those that were submitted first first. */
  Page<Verification> list(@Nullable VerificationStatus status, PageRequest page);
}
