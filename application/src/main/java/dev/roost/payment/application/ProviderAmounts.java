package dev.roost.payment.application;

import dev.roost.payment.domain.PaymentGateway;
import dev.roost.pricing.spi.ChargeableAmounts;
import dev.roost.shared.Currency;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which amounts the payment provider takes; any where there is none, since booking says what that means. */
@Component
class ProviderAmounts implements ChargeableAmounts {

  private final Provider provider;

  ProviderAmounts(Provider provider) {
    this.provider = provider;
  }

  @Override
  public Optional<Amounts> in(Currency currency) {
    return provider.find().map(gateway -> of(gateway, currency)).orElse(Optional.of(Amounts.ANY));
  }

  @Override
  public boolean throughRoost() {
    return provider.find().isPresent();
  }

  private static Optional<Amounts> of(PaymentGateway gateway, Currency currency) {
    return gateway.currencies().of(currency).map(rule -> new Amounts(rule.step(), rule.minimum(), rule.maximum()));
  }
}
