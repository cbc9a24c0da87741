package dev.roost.review.adapter.jooq;

import dev.roost.review.domain.Reports;
import org.jooq.DSLContext;
import roosttest.database.DatabaseTest;
import roosttest.review.ReportsContract;

@DatabaseTest
class JooqReportsTest extends ReportsContract {

  private final JooqReports reports;

  JooqReportsTest(DSLContext db) {
    this.reports = new JooqReports(db);
  }

  @Override
  protected Reports reports() {
    return reports;
  }
}
