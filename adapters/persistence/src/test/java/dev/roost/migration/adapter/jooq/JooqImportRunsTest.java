package dev.roost.migration.adapter.jooq;

import dev.roost.migration.domain.ImportRuns;
import org.jooq.DSLContext;
import roosttest.database.DatabaseTest;
import roosttest.migration.ImportRunsContract;

@DatabaseTest
class JooqImportRunsTest extends ImportRunsContract {

  private final ImportRuns stored;

  JooqImportRunsTest(DSLContext db) {
    this.stored = new JooqImportRuns(db);
  }

  @Override
  protected ImportRuns runs() {
    return stored;
  }
}
