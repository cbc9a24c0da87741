package dev.roost.pricing.adapter.jooq;

import dev.roost.pricing.adapter.jooq.generated.Tables;
import dev.roost.pricing.domain.Quotes;
import dev.roost.pricing.domain.RatePlans;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import roosttest.database.DatabaseTest;
import roosttest.pricing.QuotesContract;

@DatabaseTest
class JooqQuotesTest extends QuotesContract {

  private final DSLContext db;

  JooqQuotesTest(DSLContext db) {
    this.db = db;
  }

  @BeforeEach
  void noQuotes() {
    db.truncate(Tables.QUOTE).execute();
  }

  @Override
  protected Quotes quotes() {
    return new JooqQuotes(db);
  }

  @Override
  protected RatePlans plans() {
    return new JooqRatePlans(db);
  }
}
