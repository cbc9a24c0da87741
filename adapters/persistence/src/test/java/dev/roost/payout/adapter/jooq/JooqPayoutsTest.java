package dev.roost.payout.adapter.jooq;

import dev.roost.payout.domain.Payouts;
import roosttest.database.DatabaseTest;
import roosttest.database.TestDatabase;
import roosttest.payout.PayoutsContract;

@DatabaseTest
class JooqPayoutsTest extends PayoutsContract {

  private final Payouts payouts;

  JooqPayoutsTest(TestDatabase database) {
    this.payouts = new JooqPayouts(database.dsl());
  }

  @Override
  protected Payouts payouts() {
    return payouts;
  }
}
