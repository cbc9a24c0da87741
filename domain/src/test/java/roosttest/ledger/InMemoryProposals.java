package roosttest.ledger;

import dev.roost.ledger.contract.ProposalId;
import dev.roost.ledger.contract.ProposalStatus;
import dev.roost.ledger.domain.Proposal;
import dev.roost.ledger.domain.ProposalSnapshot;
import dev.roost.ledger.domain.Proposals;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Proposals without a database: one thread, no transactions. */
public final class InMemoryProposals implements Proposals {

  private final Map<ProposalId, ProposalSnapshot> stored = new LinkedHashMap<>();

  @Override
  public Optional<Proposal> find(ProposalId id) {
    return Optional.ofNullable(stored.get(id)).map(Proposal::restore);
  }

  @Override
  public Optional<Proposal> lock(ProposalId id) {
    return find(id);
  }

  @Override
  public void add(Proposal proposal) {
    stored.put(proposal.id(), withVersion(proposal.snapshot(), 1));
  }

  @Override
  public void save(Proposal proposal) {
    var before = stored.get(proposal.id());
    if (before == null || before.version() != proposal.version()) {
      throw new IllegalStateException("Proposal %s was changed meanwhile".formatted(proposal.id()));
    }
    stored.put(proposal.id(), withVersion(proposal.snapshot(), proposal.version() + 1));
  }

  @Override
  public Page<Proposal> list(@Nullable ProposalStatus status, Instant now, PageRequest page) {
    var found = stored.values().stream().map(Proposal::restore)
        .filter(it -> status == null || it.status(now) == status)
        .filter(it -> page.after() == null || it.id().toString().compareTo(page.after()) < 0)
        .sorted(Comparator.comparing((Proposal it) -> it.id().toString()).reversed()).toList();
    if (found.size() <= page.limit()) {
      return new Page<>(found, null);
    }
    return new Page<>(found.subList(0, page.limit()), found.get(page.limit() - 1).id().toString());
  }

  private static ProposalSnapshot withVersion(ProposalSnapshot it, long version) {
    return new ProposalSnapshot(it.id(), version, it.terms(), it.proposedBy(), it.proposedAt(), it.expiresAt(),
        it.decision());
  }
}
