package dev.roost.ledger.domain;

import dev.roost.ledger.contract.ProposalId;
import dev.roost.ledger.contract.ProposalStatus;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import java.time.Instant;
import java.util.Optional;
import org.jmolecules.ddd.annotation.Repository;
import org.jspecify.annotations.Nullable;

/** All proposals. */
@Repository
public interface Proposals {

  Optional<Proposal> find(ProposalId id);

  /** Loads a proposal and keeps it from being decided by others until the transaction ends; waits for its turn. */
  Optional<Proposal> lock(ProposalId id);

  /** Stores a new proposal, as version 1. */
  void add(Proposal proposal);

  /** Stores the decision, as the next version; fails where another version was stored meanwhile. */
  void save(Proposal proposal);

  /**
   * The newest first.
   *
   * @param status as it is at that moment; all where absent
   */
  Page<Proposal> list(@Nullable ProposalStatus status, Instant now, PageRequest page);
}
