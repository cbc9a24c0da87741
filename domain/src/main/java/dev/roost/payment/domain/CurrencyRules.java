package dev.roost.payment.domain;

import dev.roost.shared.Currency;
import java.util.Optional;

/** The currencies of a provider; quotes respect them, so that a price can be paid as it was said. */
@FunctionalInterface
public interface CurrencyRules {

  /** Empty if the provider does not take this currency. */
  Optional<CurrencyRule> of(Currency currency);
}
