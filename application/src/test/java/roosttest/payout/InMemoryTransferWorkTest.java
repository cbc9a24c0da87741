package roosttest.payout;

import dev.roost.payout.application.TransferWork;
import dev.roost.payout.domain.Payout;
import roosttest.platform.MutableClock;

class InMemoryTransferWorkTest extends TransferWorkContract {

  private final TransferWork work = new InMemoryTransferWork(MutableClock.at(PayoutFixture.NOW));

  @Override
  protected TransferWork work() {
    return work;
  }

  @Override
  protected void given(Payout stored) {
    // Nothing here refers to payouts.
  }
}
