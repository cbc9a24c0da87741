package roosttest.payment;

import dev.roost.payment.application.PaymentWork;
import java.time.Clock;

class InMemoryPaymentWorkTest extends PaymentWorkContract {

  private final PaymentWork work = new InMemoryPaymentWork(Clock.systemUTC());

  @Override
  protected PaymentWork work() {
    return work;
  }
}
