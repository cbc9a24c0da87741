package roosttest.payment;

import dev.roost.payment.domain.Payment;
import dev.roost.payment.domain.Refunds;

class InMemoryRefundsTest extends RefundsContract {

  private final Refunds refunds = new InMemoryRefunds();

  @Override
  protected Refunds refunds() {
    return refunds;
  }

  @Override
  protected void given(Payment payment) {
    // Nobody asks here.
  }
}
