package dev.roost.ledger.application;

import dev.roost.ledger.api.AdjustmentProposals;
import dev.roost.ledger.api.ProposalView;
import dev.roost.ledger.api.ProposeAdjustment;
import dev.roost.ledger.api.RejectProposal;
import dev.roost.ledger.contract.ProposalId;
import dev.roost.ledger.contract.ProposalStatus;
import dev.roost.ledger.contract.TransactionId;
import dev.roost.ledger.domain.Journal;
import dev.roost.ledger.domain.Proposal;
import dev.roost.ledger.domain.ProposalTerms;
import dev.roost.ledger.domain.Proposals;
import dev.roost.platform.DomainEvents;
import dev.roost.platform.Idempotency;
import dev.roost.platform.Idempotency.Once;
import dev.roost.platform.IdempotencyKey;
import dev.roost.platform.Ids;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.Actor;
import dev.roost.shared.InputRefusal.VersionStale;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import dev.roost.shared.Refused;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class AdjustmentProposalService implements AdjustmentProposals {

  private static final String ADJUST = "adjust the books";

  private final Idempotency idempotency;
  private final Proposals proposals;
  private final Journal journal;
  private final DomainEvents events;
  private final Ids ids;
  private final Clock clock;

  AdjustmentProposalService(Idempotency idempotency, Proposals proposals, Journal journal, DomainEvents events, Ids ids,
      Clock clock) {
    this.idempotency = idempotency;
    this.proposals = proposals;
    this.journal = journal;
    this.events = events;
    this.ids = ids;
    this.clock = clock;
  }

  @Override
  @Transactional
  public Once<ProposalView> propose(Actor admin, IdempotencyKey key, ProposeAdjustment command) {
    var by = Administrators.mustBeOne(admin, ADJUST);
    return idempotency.once(admin, "ledger.propose", key, command, ProposalView.class, () -> {
      var now = clock.instant();
      var terms = new ProposalTerms(command.purpose(), command.reason(), command.correlation(), command.entries());
      var proposal = Proposal.propose(new ProposalId(ids.next()), terms, by, now);
      proposals.add(proposal);
      return ProposalViews.afterStoring(proposal, now);
    });
  }

  /** Two aggregates in one transaction: what is approved is posted, or neither. */
  @Override
  @Transactional
  public ProposalView approve(Actor admin, ProposalId id, long expectedVersion) {
    var by = Administrators.mustBeOne(admin, ADJUST);
    var now = clock.instant();
    var proposal = lock(id);
    if (proposal.wasDecided(true, by)) {
      return ProposalViews.of(proposal, now);
    }
    mustBeAt(proposal, expectedVersion);
    var transaction = proposal.transaction(new TransactionId(ids.next()), by, now);
    if (!journal.append(transaction)) {
      throw new IllegalStateException("%s was posted before it was approved".formatted(transaction.source()));
    }
    proposal.approve(transaction.id(), by, now);
    proposals.save(proposal);
    events.publishFrom(proposal);
    return ProposalViews.afterStoring(proposal, now);
  }

  @Override
  @Transactional
  public ProposalView reject(Actor admin, RejectProposal command) {
    var by = Administrators.mustBeOne(admin, ADJUST);
    var now = clock.instant();
    var proposal = lock(command.proposal());
    if (proposal.wasDecided(false, by)) {
      return ProposalViews.of(proposal, now);
    }
    mustBeAt(proposal, command.expectedVersion());
    proposal.reject(command.note(), by, now);
    proposals.save(proposal);
    return ProposalViews.afterStoring(proposal, now);
  }

  @Override
  @Transactional(readOnly = true)
  public ProposalView show(Actor admin, ProposalId proposal) {
    Administrators.mustBeOne(admin, ADJUST);
    return ProposalViews.of(proposals.find(proposal).orElseThrow(() -> noSuch(proposal)), clock.instant());
  }

  @Override
  @Transactional(readOnly = true)
  public Page<ProposalView> list(Actor admin, @Nullable ProposalStatus status, PageRequest page) {
    Administrators.mustBeOne(admin, ADJUST);
    var now = clock.instant();
    return proposals.list(status, now, page).map(proposal -> ProposalViews.of(proposal, now));
  }

  private Proposal lock(ProposalId id) {
    return proposals.lock(id).orElseThrow(() -> noSuch(id));
  }

  private static void mustBeAt(Proposal proposal, long expectedVersion) {
    if (proposal.version() != expectedVersion) {
      throw new Refused(new VersionStale("proposal", proposal.version()));
    }
  }

  private static Refused noSuch(ProposalId id) {
    return new Refused(new NotFound("proposal", id.toString()));
  }
}
