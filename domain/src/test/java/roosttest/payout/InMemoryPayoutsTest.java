package roosttest.payout;

import dev.roost.payout.domain.Payouts;

class InMemoryPayoutsTest extends PayoutsContract {

  private final InMemoryPayouts payouts = new InMemoryPayouts();

  @Override
  protected Payouts payouts() {
    return payouts;
  }
}
