package dev.roost.ledger.domain;

import dev.roost.ledger.contract.AdjustmentApproved;
import dev.roost.ledger.contract.LedgerRefusal.OwnProposal;
import dev.roost.ledger.contract.LedgerRefusal.ProposalDecided;
import dev.roost.ledger.contract.LedgerRefusal.ProposalExpired;
import dev.roost.ledger.contract.ProposalId;
import dev.roost.ledger.contract.ProposalStatus;
import dev.roost.ledger.contract.TransactionId;
import dev.roost.shared.Aggregate;
import dev.roost.shared.Refused;
import dev.roost.shared.UserId;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;
import org.jspecify.annotations.Nullable;

/** What one administrator wants to enter by hand, and another one has to approve. */
@AggregateRoot
public final class Proposal extends Aggregate {

  /** How long another administrator has to decide. */
  public static final Duration OPEN_FOR = Duration.ofDays(7);

  @Identity private final ProposalId id;
  private final ProposalTerms terms;
  private final UserId proposedBy;
  private final Instant proposedAt;
  private final Instant expiresAt;
  private @Nullable Decision decision;

  private Proposal(ProposalSnapshot stored) {
    super(stored.version());
    this.id = stored.id();
    this.terms = stored.terms();
    this.proposedBy = stored.proposedBy();
    this.proposedAt = stored.proposedAt();
    this.expiresAt = stored.expiresAt();
    this.decision = stored.decision();
  }

  public static Proposal propose(ProposalId id, ProposalTerms terms, UserId by, Instant now) {
    var at = now.truncatedTo(ChronoUnit.MICROS);
    return new Proposal(new ProposalSnapshot(id, 0, terms, by, at, at.plus(OPEN_FOR), null));
  }

  /** For loading only: trusts its input, raises nothing. */
  public static Proposal restore(ProposalSnapshot stored) {
    return new Proposal(stored);
  }

  /** What is posted once it is approved. Refuses where it cannot be approved. */
  public JournalTransaction transaction(TransactionId transaction, UserId by, Instant now) {
    mustBeDecidable(by, now);
    return JournalTransaction.of(transaction, terms.purpose().sourceOf(id), terms.correlation(), now, terms.reason(),
        terms.entries());
  }

  /** Approves what was posted as that transaction; raises {@link AdjustmentApproved}. */
  public void approve(TransactionId posted, UserId by, Instant now) {
    mustBeDecidable(by, now);
    decision = new Decision(by, now.truncatedTo(ChronoUnit.MICROS), null, posted);
    raise(new AdjustmentApproved(id, terms.purpose(), posted, terms.correlation()));
  }

  public void reject(@Nullable String note, UserId by, Instant now) {
    mustBeDecidable(by, now);
    decision = new Decision(by, now.truncatedTo(ChronoUnit.MICROS), note, null);
  }

  public ProposalStatus status(Instant now) {
    if (decision != null) {
      return decision.isApproval() ? ProposalStatus.APPROVED : ProposalStatus.REJECTED;
    }
    return now.isBefore(expiresAt) ? ProposalStatus.PROPOSED : ProposalStatus.EXPIRED;
  }

  /** Whether that administrator has decided so before: then asking again changes nothing. */
  public boolean wasDecided(boolean approved, UserId by) {
    return decision != null && decision.isApproval() == approved && decision.by().equals(by);
  }

  public ProposalId id() {
    return id;
  }

  /** All that is to be stored. */
  public ProposalSnapshot snapshot() {
    return new ProposalSnapshot(id, version(), terms, proposedBy, proposedAt, expiresAt, decision);
  }

  private void mustBeDecidable(UserId by, Instant now) {
    if (by.equals(proposedBy)) {
      throw new Refused(new OwnProposal(id));
    }
    if (decision != null) {
      throw new Refused(new ProposalDecided(id, status(now)));
    }
    if (!now.isBefore(expiresAt)) {
      throw new Refused(new ProposalExpired(id, expiresAt));
    }
  }
}
