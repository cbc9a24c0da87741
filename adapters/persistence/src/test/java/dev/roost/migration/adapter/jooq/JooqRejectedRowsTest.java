package dev.roost.migration.adapter.jooq;

import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.migration.ImportFixture.aRun;

import dev.roost.migration.adapter.jooq.generated.Tables;
import dev.roost.migration.domain.ImportRuns;
import dev.roost.migration.domain.RejectedRow;
import dev.roost.migration.domain.RejectedRows;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import roosttest.database.DatabaseTest;
import roosttest.migration.RejectedRowsContract;

@DatabaseTest
class JooqRejectedRowsTest extends RejectedRowsContract {

  private final DSLContext db;
  private final RejectedRows rejectedRows;
  private final ImportRuns runs;

  JooqRejectedRowsTest(DSLContext db) {
    this.db = db;
    this.rejectedRows = new JooqRejectedRows(db);
    this.runs = new JooqImportRuns(db);
  }

  @Override
  protected RejectedRows rejectedRows() {
    return rejectedRows;
  }

  @Override
  protected ImportRuns runs() {
    return runs;
  }

  @Test
  void shouldStopKeepingThemAtTheLimit() {
    // given
    var run = aRun("limit");
    runs.add(run);
    db.insertInto(Tables.REJECTED_ROW).set(Tables.REJECTED_ROW.RUN_ID, run.id().value())
        .set(Tables.REJECTED_ROW.POSITION, RejectedRows.MOST - 1).set(Tables.REJECTED_ROW.FILE, "calendar.csv")
        .set(Tables.REJECTED_ROW.LINE, 1L).set(Tables.REJECTED_ROW.REASON, "nearly the last").execute();
    var row = new RejectedRow("calendar.csv", 2, "one too many");

    // when
    rejectedRows.add(run.id(), List.of(row, row, row));
    rejectedRows.add(run.id(), List.of(row));

    // then
    assertThat(rejectedRows.of(run.id(), 0, 10)).hasSize(2);
  }
}
