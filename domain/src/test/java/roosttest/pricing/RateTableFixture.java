package roosttest.pricing;

import dev.roost.pricing.domain.RateTable;
import dev.roost.shared.Currency;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;

/** Exchange rates for tests. */
public final class RateTableFixture {

  private RateTableFixture() {
  }

  /** Rates by codes and decimals, in turn. */
  public static RateTable table(String base, String date, String... rates) {
    var byCurrency = new HashMap<Currency, BigDecimal>();
    for (int i = 0; i < rates.length; i += 2) {
      byCurrency.put(Currency.of(rates[i]), new BigDecimal(rates[i + 1]));
    }
    return new RateTable(Currency.of(base), LocalDate.parse(date), byCurrency);
  }
}
