package dev.roost.payment.application;

import static roosttest.payment.PaymentFixture.AMOUNT;
import static roosttest.payment.PaymentFixture.NOW;
import static roosttest.payment.PaymentFixture.aReference;

import dev.roost.payment.domain.GatewayAnswer.Authorized;
import dev.roost.payment.domain.GatewayAnswer.Unknown;
import dev.roost.payment.domain.OperationKey;
import dev.roost.payment.domain.Payment;
import dev.roost.payment.domain.ProviderReference;
import java.time.Duration;
import java.time.Instant;

/** A till, and a payment of which a provider is asked. */
abstract class PaymentCase {

  static final ProviderReference REFERENCE = aReference();
  static final Instant UNTIL = NOW.plus(Duration.ofDays(7));
  static final Authorized HELD = new Authorized(REFERENCE, AMOUNT, UNTIL);
  static final Unknown LOST = new Unknown("the line is dead");

  final Till till = new Till();

  Payment held() {
    var payment = till.opened("card");
    till.gateway.will(HELD);
    till.work();
    return till.now(payment);
  }

  static OperationKey keyOf(Payment payment) {
    return payment.snapshot().attempts().getFirst().authorize();
  }
}
