package dev.roost.ledger.application;

import dev.roost.ledger.api.ProposalView;
import dev.roost.ledger.domain.Proposal;
import java.time.Instant;

/** Proposals as people read them. */
final class ProposalViews {

  private ProposalViews() {
  }

  static ProposalView of(Proposal proposal, Instant now) {
    return of(proposal, now, proposal.version());
  }

  /** Storing has given it the next version. */
  static ProposalView afterStoring(Proposal proposal, Instant now) {
    return of(proposal, now, proposal.version() + 1);
  }

  private static ProposalView of(Proposal proposal, Instant now, long version) {
    var stored = proposal.snapshot();
    var terms = stored.terms();
    var decision = stored.decision();
    return new ProposalView(stored.id(), version, proposal.status(now), terms.purpose(), terms.reason(),
        terms.correlation(), terms.entries(), stored.proposedBy(), stored.proposedAt(), stored.expiresAt(),
        decision == null ? null : decision.by(), decision == null ? null : decision.at(),
        decision == null ? null : decision.note(), decision == null ? null : decision.transaction());
  }
}
