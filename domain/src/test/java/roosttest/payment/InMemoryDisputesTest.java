package roosttest.payment;

import dev.roost.payment.domain.Disputes;
import dev.roost.payment.domain.Payment;

class InMemoryDisputesTest extends DisputesContract {

  private final Disputes disputes = new InMemoryDisputes();

  @Override
  protected Disputes disputes() {
    return disputes;
  }

  @Override
  protected void given(Payment payment) {
    // Payments are somewhere else.
  }
}
