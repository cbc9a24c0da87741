package dev.roost.migration.adapter.jooq;

import static dev.roost.migration.adapter.jooq.generated.Tables.REJECTED_ROW;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;

import dev.roost.migration.contract.ImportRunId;
import dev.roost.migration.domain.RejectedRow;
import dev.roost.migration.domain.RejectedRows;
import java.util.List;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Rows that could not be used, numbered within their import. */
@Repository
class JooqRejectedRows implements RejectedRows {

  private final DSLContext db;

  JooqRejectedRows(DSLContext db) {
    this.db = db;
  }

  @Override
  public void add(ImportRunId run, List<RejectedRow> rows) {
    var last = db.select(coalesce(max(REJECTED_ROW.POSITION), inline(0))).from(REJECTED_ROW)
        .where(REJECTED_ROW.RUN_ID.eq(run.value())).fetchSingle().value1();
    var kept = rows.subList(0, Math.min(rows.size(), MOST - last));
    db.batch(IntStream.range(0, kept.size()).mapToObj(index -> db.insertInto(REJECTED_ROW)
        .set(REJECTED_ROW.RUN_ID, run.value()).set(REJECTED_ROW.POSITION, last + 1 + index)
        .set(REJECTED_ROW.FILE, kept.get(index).file()).set(REJECTED_ROW.LINE, kept.get(index).line())
        .set(REJECTED_ROW.REASON, kept.get(index).reason())).toList()).execute();
  }

  @Override
  public List<RejectedRow> of(ImportRunId run, int skip, int limit) {
    return db.selectFrom(REJECTED_ROW).where(REJECTED_ROW.RUN_ID.eq(run.value()))
        .and(REJECTED_ROW.POSITION.gt(skip)).orderBy(REJECTED_ROW.POSITION).limit(limit)
        .fetch(row -> new RejectedRow(row.get(REJECTED_ROW.FILE), row.get(REJECTED_ROW.LINE),
            row.get(REJECTED_ROW.REASON)));
  }
}
