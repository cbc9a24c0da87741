package dev.roost.pricing.application;

import dev.roost.pricing.contract.PricingRefusal.CurrencyNotPayable;
import dev.roost.pricing.domain.Chargeable;
import dev.roost.pricing.domain.StayPrice;
import dev.roost.pricing.spi.ChargeableAmounts;
import dev.roost.shared.Currency;
import dev.roost.shared.Refused;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes prices ones that can be paid. Every price that is told to anybody has been here. */
@Component
class Charging {

  private final ChargeableAmounts amounts;

  Charging(ChargeableAmounts amounts) {
    this.amounts = amounts;
  }

  /** Refuses a currency in which nothing can be paid. */
  Chargeable in(Currency currency) {
    return find(currency).orElseThrow(() -> new Refused(new CurrencyNotPayable(currency.code())));
  }

  /** The price as it can be paid; refuses one that cannot. */
  StayPrice charged(StayPrice price) {
    return price.charged(in(price.total().currency()));
  }

  /** Whether Roost takes the money. */
  boolean isThroughRoost() { return amounts.throughRoost(); }

  /** Empty where nothing can be paid in the currency. */
  Optional<Chargeable> find(Currency currency) {
    return amounts.in(currency).map(it -> new Chargeable(it.step(), it.least(), it.most()));
  }
}
