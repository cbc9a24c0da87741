package roosttest.payout;

import dev.roost.payout.application.PayoutSchedule;
import roosttest.platform.MutableClock;

class InMemoryPayoutScheduleTest extends PayoutScheduleContract {

  private final PayoutSchedule schedule = new InMemoryPayoutSchedule(MutableClock.at(PayoutFixture.NOW));

  @Override
  protected PayoutSchedule schedule() {
    return schedule;
  }
}
