package dev.roost.payout.application;

import dev.roost.platform.InvalidSetting;
import dev.roost.shared.Currency;
import dev.roost.shared.Money;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The least that is paid out at once, in each currency. */
@Component
class Minimums {

  private final Map<Currency, Money> amounts = new HashMap<>();

  /**
   * @param amounts such as {@code EUR 10.00, JPY 1000}; a currency that is not named has no minimum
   */
  Minimums(@Value("${roost.payout.minimums:}") String amounts) {
    for (var amount : amounts.split(",", -1)) {
      if (!amount.isBlank()) {
        add(amount.strip());
      }
    }
  }

  Money of(Currency currency) {
    return amounts.getOrDefault(currency, Money.zero(currency));
  }

  private void add(String text) {
    var parts = text.split("\\s+", -1);
    try {
      var currency = Currency.of(parts[0]);
      var amount = new BigDecimal(parts[1]).setScale(currency.decimals());
      amounts.put(currency, Money.ofMajor(amount, currency));
    } catch (IllegalArgumentException | ArithmeticException | ArrayIndexOutOfBoundsException unreadable) {
      throw new InvalidSetting("roost.payout.minimums", text, "amounts such as EUR 10.00, JPY 1000");
    }
  }
}
