package dev.roost.pricing.adapter.jooq;

import dev.roost.pricing.adapter.jooq.generated.Tables;
import dev.roost.pricing.domain.RateTables;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import roosttest.database.DatabaseTest;
import roosttest.pricing.RateTablesContract;

@DatabaseTest
class JooqRateTablesTest extends RateTablesContract {

  private final DSLContext db;

  JooqRateTablesTest(DSLContext db) {
    this.db = db;
  }

  @BeforeEach
  void noTables() {
    db.truncate(Tables.RATE_TABLE).execute();
  }

  @Override
  protected RateTables tables() {
    return new JooqRateTables(db);
  }
}
