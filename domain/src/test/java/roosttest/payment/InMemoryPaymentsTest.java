package roosttest.payment;

import dev.roost.payment.domain.Payments;

class InMemoryPaymentsTest extends PaymentsContract {

  private final Payments payments = new InMemoryPayments();

  @Override
  protected Payments payments() {
    return payments;
  }
}
