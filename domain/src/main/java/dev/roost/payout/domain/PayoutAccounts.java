package dev.roost.payout.domain;

import dev.roost.shared.UserId;
import java.util.Optional;
import org.jmolecules.ddd.annotation.Repository;

/** Payout accounts as the domain sees them. */
@Repository
public interface PayoutAccounts {

  Optional<PayoutAccount> find(UserId host);

  /** Loads an account and keeps it from being changed by others until the transaction ends; waits for its turn. */
  Optional<PayoutAccount> lock(UserId host);

  /** Stores an account, as the next version; fails where another version was stored meanwhile. */
  void save(PayoutAccount account);
}
