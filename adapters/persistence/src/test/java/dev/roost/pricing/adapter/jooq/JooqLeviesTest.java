package dev.roost.pricing.adapter.jooq;

import dev.roost.pricing.adapter.jooq.generated.Tables;
import dev.roost.pricing.domain.LevyBooks;
import dev.roost.pricing.domain.ServiceFees;
import dev.roost.pricing.domain.TaxRules;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import roosttest.database.DatabaseTest;
import roosttest.pricing.LeviesContract;

@DatabaseTest
class JooqLeviesTest extends LeviesContract {

  private final DSLContext db;

  JooqLeviesTest(DSLContext db) {
    this.db = db;
  }

  @BeforeEach
  void shippedLevies() {
    db.truncate(Tables.TAX_RULE).execute();
    db.deleteFrom(Tables.SERVICE_FEE).where(Tables.SERVICE_FEE.VERSION.gt(1L)).execute();
  }

  @Override
  protected TaxRules rules() {
    return new JooqTaxRules(db);
  }

  @Override
  protected ServiceFees fees() {
    return new JooqServiceFees(db);
  }

  @Override
  protected LevyBooks books() {
    return new JooqLevyBooks(db);
  }
}
