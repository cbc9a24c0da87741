package dev.roost.payout.adapter.jooq;

import dev.roost.payout.domain.Earnings;
import dev.roost.payout.domain.Payouts;
import roosttest.database.DatabaseTest;
import roosttest.database.TestDatabase;
import roosttest.payout.EarningsContract;

@DatabaseTest
class JooqEarningsTest extends EarningsContract {

  private final TestDatabase database;

  JooqEarningsTest(TestDatabase database) {
    this.database = database;
  }

  @Override
  protected Earnings earnings() {
    return new JooqEarnings(database.dsl());
  }

  @Override
  protected Payouts payouts() {
    return new JooqPayouts(database.dsl());
  }
}
