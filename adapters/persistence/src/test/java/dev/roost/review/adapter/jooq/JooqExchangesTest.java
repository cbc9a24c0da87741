package dev.roost.review.adapter.jooq;

import dev.roost.review.domain.Exchanges;
import org.jooq.DSLContext;
import roosttest.database.DatabaseTest;
import roosttest.review.ExchangesContract;

@DatabaseTest
class JooqExchangesTest extends ExchangesContract {

  private final JooqExchanges exchanges;

  JooqExchangesTest(DSLContext db) {
    this.exchanges = new JooqExchanges(db);
  }

  @Override
  protected Exchanges exchanges() {
    return exchanges;
  }
}
