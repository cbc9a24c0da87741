package roosttest.pricing;

import dev.roost.pricing.spi.ChargeableAmounts;
import dev.roost.shared.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A payment provider that takes any amount, until it is said which ones it takes of a currency. */
public final class FakeChargeableAmounts implements ChargeableAmounts {

  private final Map<String, Optional<Amounts>> taken = new HashMap<>();

  public void take(String currency, long step, long least, long most) {
    taken.put(currency, Optional.of(new Amounts(step, least, most)));
  }

  public void takeNothing(String currency) {
    taken.put(currency, Optional.empty());
  }

  @Override
  public Optional<Amounts> in(Currency currency) {
    return taken.getOrDefault(currency.code(), Optional.of(Amounts.ANY));
  }
}
