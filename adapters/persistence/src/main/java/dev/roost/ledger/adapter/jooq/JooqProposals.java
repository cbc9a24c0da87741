package dev.roost.ledger.adapter.jooq;

import static dev.roost.ledger.adapter.jooq.generated.Tables.PROPOSAL;
import static org.jooq.impl.DSL.noCondition;

import dev.roost.ledger.contract.Correlation;
import dev.roost.ledger.contract.ProposalId;
import dev.roost.ledger.contract.ProposalPurpose;
import dev.roost.ledger.contract.ProposalStatus;
import dev.roost.ledger.contract.TransactionId;
import dev.roost.ledger.domain.Decision;
import dev.roost.ledger.domain.Proposal;
import dev.roost.ledger.domain.ProposalSnapshot;
import dev.roost.ledger.domain.ProposalTerms;
import dev.roost.ledger.domain.Proposals;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import dev.roost.shared.UserId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Repository;

@Repository
class JooqProposals implements Proposals {

  private final DSLContext db;

  JooqProposals(DSLContext db) {
    this.db = db;
  }

  @Override
  public Optional<Proposal> find(ProposalId id) {
    return db.selectFrom(PROPOSAL).where(PROPOSAL.ID.eq(id.value())).fetchOptional(JooqProposals::toProposal);
  }

  @Override
  public Optional<Proposal> lock(ProposalId id) {
    return db.selectFrom(PROPOSAL).where(PROPOSAL.ID.eq(id.value())).forNoKeyUpdate()
        .fetchOptional(JooqProposals::toProposal);
  }

  @Override
  public void add(Proposal proposal) {
    var stored = proposal.snapshot();
    var terms = stored.terms();
    db.insertInto(PROPOSAL)
        .set(PROPOSAL.ID, stored.id().value())
        .set(PROPOSAL.VERSION, 1L)
        .set(PROPOSAL.PURPOSE, terms.purpose().name())
        .set(PROPOSAL.REASON, terms.reason())
        .set(PROPOSAL.BOOKING_ID, terms.correlation().booking())
        .set(PROPOSAL.PAYMENT_ID, terms.correlation().payment())
        .set(PROPOSAL.ENTRIES, EntriesJson.write(terms.entries()))
        .set(PROPOSAL.PROPOSED_BY, stored.proposedBy().value())
        .set(PROPOSAL.PROPOSED_AT, stored.proposedAt())
        .set(PROPOSAL.EXPIRES_AT, stored.expiresAt())
        .set(decided(stored.decision())).execute();
  }

  @Override
  public void save(Proposal proposal) {
    var stored = db.update(PROPOSAL).set(decided(proposal.snapshot().decision()))
        .set(PROPOSAL.VERSION, proposal.version() + 1)
        .where(PROPOSAL.ID.eq(proposal.id().value()), PROPOSAL.VERSION.eq(proposal.version())).execute();
    if (stored == 0) {
      throw new OptimisticLockingFailureException("Proposal %s was changed meanwhile".formatted(proposal.id()));
    }
  }

  @Override
  public Page<Proposal> list(@Nullable ProposalStatus status, Instant now, PageRequest page) {
    var after = page.after() == null ? noCondition() : PROPOSAL.ID.lt(UUID.fromString(page.after()));
    var found = db.selectFrom(PROPOSAL).where(is(status, now)).and(after).orderBy(PROPOSAL.ID.desc())
        .limit(page.limit() + 1).fetch(JooqProposals::toProposal);
    if (found.size() <= page.limit()) {
      return new Page<>(found, null);
    }
    var items = found.subList(0, page.limit());
    return new Page<>(items, items.getLast().id().toString());
  }

  /** Nobody writes down that a proposal has expired: its time says so. */
  private static Condition is(@Nullable ProposalStatus status, Instant now) {
    return switch (status) {
      case null -> noCondition();
      case PROPOSED -> PROPOSAL.STATUS.eq(ProposalStatus.PROPOSED.name()).and(PROPOSAL.EXPIRES_AT.gt(now));
      case EXPIRED -> PROPOSAL.STATUS.eq(ProposalStatus.PROPOSED.name()).and(PROPOSAL.EXPIRES_AT.le(now));
      case APPROVED, REJECTED -> PROPOSAL.STATUS.eq(status.name());
    };
  }

  private static Map<Field<?>, @Nullable Object> decided(@Nullable Decision decision) {
    var row = new LinkedHashMap<Field<?>, @Nullable Object>();
    if (decision == null) {
      row.put(PROPOSAL.STATUS, ProposalStatus.PROPOSED.name());
      return row;
    }
    var transaction = decision.transaction();
    row.put(PROPOSAL.STATUS, (transaction == null ? ProposalStatus.REJECTED : ProposalStatus.APPROVED).name());
    row.put(PROPOSAL.DECIDED_BY, decision.by().value());
    row.put(PROPOSAL.DECIDED_AT, decision.at());
    row.put(PROPOSAL.NOTE, decision.note());
    row.put(PROPOSAL.TRANSACTION_ID, transaction == null ? null : transaction.value());
    return row;
  }

  private static Proposal toProposal(Record row) {
    var terms = new ProposalTerms(ProposalPurpose.valueOf(row.get(PROPOSAL.PURPOSE)), row.get(PROPOSAL.REASON),
        new Correlation(row.get(PROPOSAL.BOOKING_ID), row.get(PROPOSAL.PAYMENT_ID)),
        EntriesJson.read(row.get(PROPOSAL.ENTRIES)));
    return Proposal.restore(new ProposalSnapshot(new ProposalId(row.get(PROPOSAL.ID)), row.get(PROPOSAL.VERSION), terms,
        new UserId(row.get(PROPOSAL.PROPOSED_BY)), row.get(PROPOSAL.PROPOSED_AT), row.get(PROPOSAL.EXPIRES_AT),
        decision(row)));
  }

  private static @Nullable Decision decision(Record row) {
    UUID by = row.get(PROPOSAL.DECIDED_BY);
    if (by == null) {
      return null;
    }
    UUID transaction = row.get(PROPOSAL.TRANSACTION_ID);
    return new Decision(new UserId(by), row.get(PROPOSAL.DECIDED_AT), row.get(PROPOSAL.NOTE),
        transaction == null ? null : new TransactionId(transaction));
  }
}
