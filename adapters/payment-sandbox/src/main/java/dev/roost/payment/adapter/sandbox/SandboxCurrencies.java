package dev.roost.payment.adapter.sandbox;

import dev.roost.payment.domain.CurrencyRule;
import dev.roost.payment.domain.CurrencyRules;
import dev.roost.shared.Currency;
import dev.roost.shared.Money;
import java.util.Optional;

/** Every currency of ISO 4217, in its own minor units, from one of them on. */
final class SandboxCurrencies implements CurrencyRules {

  private static final long MOST = 99_999_999_999L;

  @Override
  public Optional<CurrencyRule> of(Currency currency) {
    return Optional.of(ruleOf(currency));
  }

  static boolean takes(Money money) {
    return ruleOf(money.currency()).takes(money);
  }

  private static CurrencyRule ruleOf(Currency currency) {
    return new CurrencyRule(currency, currency.decimals(), 1, 1, MOST);
  }
}
