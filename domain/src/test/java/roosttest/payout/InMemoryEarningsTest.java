package roosttest.payout;

import dev.roost.payout.domain.Earnings;
import dev.roost.payout.domain.Payouts;

class InMemoryEarningsTest extends EarningsContract {

  private final InMemoryPayouts payouts = new InMemoryPayouts();
  private final InMemoryEarnings earnings = new InMemoryEarnings(payouts);

  @Override
  protected Earnings earnings() {
    return earnings;
  }

  @Override
  protected Payouts payouts() {
    return payouts;
  }
}
