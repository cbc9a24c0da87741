package dev.roost.payout.adapter.jooq;

import dev.roost.payout.domain.PayoutAccounts;
import roosttest.database.DatabaseTest;
import roosttest.database.TestDatabase;
import roosttest.payout.PayoutAccountsContract;

@DatabaseTest
class JooqPayoutAccountsTest extends PayoutAccountsContract {

  private final PayoutAccounts accounts;

  JooqPayoutAccountsTest(TestDatabase database) {
    this.accounts = new JooqPayoutAccounts(database.dsl());
  }

  @Override
  protected PayoutAccounts accounts() {
    return accounts;
  }
}
