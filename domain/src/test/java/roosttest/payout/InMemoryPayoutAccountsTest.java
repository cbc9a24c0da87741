package roosttest.payout;

import dev.roost.payout.domain.PayoutAccounts;

class InMemoryPayoutAccountsTest extends PayoutAccountsContract {

  private final InMemoryPayoutAccounts accounts = new InMemoryPayoutAccounts();

  @Override
  protected PayoutAccounts accounts() {
    return accounts;
  }
}
