package dev.roost.payout.domain;

import dev.roost.payout.contract.PayoutId;
import dev.roost.shared.Money;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jmolecules.ddd.annotation.Repository;

/** Payouts as the domain sees them. */
@Repository
public interface Payouts {

  Optional<Payout> find(PayoutId id);

  /** Loads a payout and keeps it from being changed by others until the transaction ends; waits for its turn. */
  Optional<Payout> lock(PayoutId id);

  /** The payout with the transfer that is asked for under this key. */
  Optional<Payout> findByKey(UUID key);

  /** What was sent or is being sent of captured money and has not come back, by the provider's name of it. */
  Map<String, Money> sent(Collection<String> sources);

  /** Stores a new payout, as version 1. */
  void add(Payout payout);

  /** Stores what changed, as the next version; fails where another version was stored meanwhile. */
  void save(Payout payout);
}
