package dev.roost.pricing.domain;

import dev.roost.shared.Currency;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refused;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What one unit of a currency was worth in others on a date. Prices are shown by it, never charged.
 *
 * @param rates how many units of each currency one of the base is worth, in the order of their codes
 */
@ValueObject
public record RateTable(Currency base, LocalDate date, Map<Currency, BigDecimal> rates) {

  /** More currencies there are not. */
  public static final int MOST = 200;

  private static final int DECIMALS = 12;
  private static final BigDecimal LIMIT = BigDecimal.TEN.pow(12);
  private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2999, 12, 31);

  public RateTable {
    if (date.isBefore(FIRST) || date.isAfter(LAST)) {
      throw new Refused(new InvalidField("date", "must lie between %s and %s".formatted(FIRST, LAST)));
    }
    if (rates.isEmpty() || rates.size() > MOST) {
      throw new Refused(new InvalidField("rates", "must be 1 to %d".formatted(MOST)));
    }
    if (rates.containsKey(base)) {
      throw new Refused(new InvalidField("rates", "must not have one for %s, the base itself".formatted(base)));
    }
    var sorted = new TreeMap<Currency, BigDecimal>(Comparator.comparing(Currency::code));
    rates.forEach((currency, rate) -> sorted.put(currency, checked(currency, rate)));
    rates = Collections.unmodifiableMap(sorted);
  }

  private static BigDecimal checked(Currency currency, BigDecimal rate) {
    var plain = rate.stripTrailingZeros();
    if (rate.signum() <= 0 || rate.compareTo(LIMIT) >= 0 || plain.scale() > DECIMALS) {
      throw new Refused(new InvalidField("rates", "must be above 0, below %s, with at most %d decimals: %s"
          .formatted(LIMIT.toPlainString(), DECIMALS, currency)));
    }
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }

  /** From one currency to the other, by way of the base; empty where the table does not know both. */
  Optional<ExchangeRate> between(Currency from, Currency to) {
    return worth(from).flatMap(one -> worth(to).map(other -> ExchangeRate.cross(from, one, to, other, date)));
  }

  /** Whether no other currency lies between the two. */
  boolean isDirect(Currency from, Currency to) {
    return base.equals(from) || base.equals(to);
  }

  private Optional<BigDecimal> worth(Currency currency) {
    return currency.equals(base) ? Optional.of(BigDecimal.ONE) : Optional.ofNullable(rates.get(currency));
  }
}
