package dev.roost.review.adapter.jooq;

import static dev.roost.review.adapter.jooq.generated.Tables.REPORT;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import dev.roost.review.contract.ReportId;
import dev.roost.review.contract.ReportReason;
import dev.roost.review.contract.ReportStatus;
import dev.roost.review.contract.ReviewId;
import dev.roost.review.contract.ReviewRefusal.AlreadyReported;
import dev.roost.review.domain.Report;
import dev.roost.review.domain.Reports;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import dev.roost.shared.Refused;
import dev.roost.shared.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Repository;

@Repository
class JooqReports implements Reports {

  private final DSLContext db;

  JooqReports(DSLContext db) {
    this.db = db;
  }

  @Override
  public Optional<Report> find(ReportId id) {
    return db.selectFrom(REPORT).where(REPORT.ID.eq(id.value())).fetchOptional(JooqReports::toReport);
  }

  @Override
  public Optional<Report> find(ReviewId review, UserId reporter) {
    return db.selectFrom(REPORT).where(REPORT.REVIEW_ID.eq(review.value()), REPORT.REPORTER_ID.eq(reporter.value()))
        .fetchOptional(JooqReports::toReport);
  }

  @Override
  public Optional<Report> lock(ReportId id) {
    return db.selectFrom(REPORT).where(REPORT.ID.eq(id.value())).forNoKeyUpdate().fetchOptional(JooqReports::toReport);
  }

  @Override
  public List<Report> lockOpen(ReviewId review) {
    return db.selectFrom(REPORT)
        .where(REPORT.REVIEW_ID.eq(review.value()), REPORT.STATUS.eq(ReportStatus.OPEN.name()))
        .orderBy(REPORT.REPORTED_AT, REPORT.ID).forNoKeyUpdate().fetch(JooqReports::toReport);
  }

  @Override
  public void add(Report report) {
    var stored = report.snapshot();
    int inserted = db.insertInto(REPORT)
        .set(REPORT.ID, stored.id().value())
        .set(REPORT.VERSION, 1L)
        .set(REPORT.REVIEW_ID, stored.review().value())
        .set(REPORT.REPORTER_ID, stored.reporter().value())
        .set(REPORT.REASON, stored.reason().name())
        .set(REPORT.WORDS, stored.words())
        .set(REPORT.REPORTED_AT, stored.reportedAt())
        .set(REPORT.STATUS, stored.status().name())
        .onConflict(REPORT.REVIEW_ID, REPORT.REPORTER_ID).doNothing().execute();
    if (inserted == 0) {
      // Whoever was first has committed: an insert waits for that.
      throw new Refused(new AlreadyReported(find(stored.review(), stored.reporter()).orElseThrow().id()));
    }
  }

  @Override
  public void save(Report report) {
    var decision = report.snapshot().decision();
    var stored = db.update(REPORT)
        .set(REPORT.VERSION, report.version() + 1)
        .set(REPORT.STATUS, report.status().name())
        .set(REPORT.DECIDED_BY, decision == null ? null : decision.by().value())
        .set(REPORT.DECIDED_AT, decision == null ? null : decision.at())
        .set(REPORT.NOTE, decision == null ? null : decision.note())
        .where(REPORT.ID.eq(report.id().value()), REPORT.VERSION.eq(report.version())).execute();
    if (stored == 0) {
      throw new OptimisticLockingFailureException("Report %s was decided meanwhile".formatted(report.id()));
    }
  }

  @Override
  public Page<Report> list(@Nullable ReportStatus status, PageRequest page) {
    var after = page.after() == null ? noCondition() : REPORT.ID.lt(UUID.fromString(page.after()));
    var found = db.selectFrom(REPORT).where(status == null ? noCondition() : REPORT.STATUS.eq(status.name()))
        .and(after).orderBy(REPORT.ID.desc()).limit(page.limit() + 1).fetch(JooqReports::toReport);
    if (found.size() <= page.limit()) {
      return new Page<>(found, null);
    }
    var items = found.subList(0, page.limit());
    return new Page<>(items, items.getLast().id().toString());
  }

  @Override
  public int forgetDecidedBefore(Instant before, int atMost) {
    return db.deleteFrom(REPORT).where(REPORT.ID.in(select(REPORT.ID).from(REPORT)
        .where(REPORT.DECIDED_AT.lt(before)).limit(atMost))).execute();
  }

  private static Report toReport(Record row) {
    return Report.restore(new Report.Snapshot(new ReportId(row.get(REPORT.ID)), row.get(REPORT.VERSION),
        new ReviewId(row.get(REPORT.REVIEW_ID)), new UserId(row.get(REPORT.REPORTER_ID)),
        ReportReason.valueOf(row.get(REPORT.REASON)), row.get(REPORT.WORDS), row.get(REPORT.REPORTED_AT),
        ReportStatus.valueOf(row.get(REPORT.STATUS)), decision(row)));
  }

  private static Report.@Nullable Decision decision(Record row) {
    UUID by = row.get(REPORT.DECIDED_BY);
    return by == null ? null : new Report.Decision(new UserId(by), row.get(REPORT.DECIDED_AT), row.get(REPORT.NOTE));
  }
}
