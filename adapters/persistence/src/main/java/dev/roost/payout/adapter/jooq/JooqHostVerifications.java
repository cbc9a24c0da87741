package dev.roost.payout.adapter.jooq;

import static dev.roost.payout.adapter.jooq.generated.Tables.DOCUMENT;
import static dev.roost.payout.adapter.jooq.generated.Tables.VERIFICATION;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;

import dev.roost.payout.contract.VerificationStatus;
import dev.roost.payout.domain.Verification;
import dev.roost.payout.domain.Verifications;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import dev.roost.shared.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Repository;

@Repository
class JooqHostVerifications implements Verifications {

  private final DSLContext db;

  JooqHostVerifications(DSLContext db) {
    this.db = db;
  }

  @Override
  public Optional<Verification> find(UserId host) {
    return load(db.selectFrom(VERIFICATION).where(VERIFICATION.HOST_ID.eq(host.value())).fetch()).stream().findFirst();
  }

  /** In a statement of its own, so that documents are read as the last one who held the lock left them. */
  @Override
  public Optional<Verification> lock(UserId host) {
    db.select(VERIFICATION.HOST_ID).from(VERIFICATION).where(VERIFICATION.HOST_ID.eq(host.value())).forNoKeyUpdate()
        .fetch();
    return find(host);
  }

  @Override
  public void save(Verification verification) {
    var stored = verification.snapshot();
    var host = stored.host().value();
    var row = VerificationRows.of(stored);
    var written = stored.version() == 0
        ? db.insertInto(VERIFICATION).set(VERIFICATION.HOST_ID, host).set(VERIFICATION.VERSION, 1L).set(row)
            .onConflictDoNothing().execute()
        : db.update(VERIFICATION).set(VERIFICATION.VERSION, stored.version() + 1).set(row)
            .where(VERIFICATION.HOST_ID.eq(host), VERIFICATION.VERSION.eq(stored.version())).execute();
    if (written == 0) {
      throw new OptimisticLockingFailureException("The verification of %s was changed meanwhile".formatted(host));
    }
    var kept = stored.documents().stream().map(it -> it.id().value()).toArray(UUID[]::new);
    db.deleteFrom(DOCUMENT).where(DOCUMENT.HOST_ID.eq(host)).and(DOCUMENT.ID.eq(any(kept)).not()).execute();
    stored.documents().forEach(document -> db.insertInto(DOCUMENT).set(VerificationRows.of(host, document))
        .onConflictDoNothing().execute());
  }

  @Override
  public Page<Verification> list(@Nullable VerificationStatus status, PageRequest page) {
    var place = row(VERIFICATION.LISTED_AT, VERIFICATION.HOST_ID);
    var condition = status == null ? noCondition() : VERIFICATION.STATUS.eq(status.name());
    if (page.after() != null) {
      var parts = page.after().split(" ", 2);
      condition = condition.and(place.gt(row(Instant.parse(parts[0]), UUID.fromString(parts[1]))));
    }
    var rows = db.selectFrom(VERIFICATION).where(condition).orderBy(VERIFICATION.LISTED_AT, VERIFICATION.HOST_ID)
        .limit(page.limit() + 1).fetch();
    if (rows.size() <= page.limit()) {
      return new Page<>(load(rows), null);
    }
    var last = rows.get(page.limit() - 1);
    return new Page<>(load(rows).subList(0, page.limit()),
        last.get(VERIFICATION.LISTED_AT) + " " + last.get(VERIFICATION.HOST_ID));
  }

  private List<Verification> load(Result<? extends Record> rows) {
    if (rows.isEmpty()) {
      return List.of();
    }
    var documents = db.selectFrom(DOCUMENT)
        .where(DOCUMENT.HOST_ID.eq(any(rows.getValues(VERIFICATION.HOST_ID).toArray(UUID[]::new))))
        .orderBy(DOCUMENT.ID)
        .fetchGroups(DOCUMENT.HOST_ID, (Record row) -> VerificationRows.toDocument(row));
    return rows.map(it -> VerificationRows.toVerification(it,
        documents.getOrDefault(it.get(VERIFICATION.HOST_ID), List.of())));
  }
}
