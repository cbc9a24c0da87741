package dev.roost.pricing.domain;

import dev.roost.shared.Currency;
import dev.roost.shared.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What one unit of a currency is worth in another.
 *
 * @param rate units of the other, to twelve digits: whoever reads it can reckon with the very number that Roost did
 * @param date of the table that it is from
 */
@ValueObject
public record ExchangeRate(Currency from, Currency to, BigDecimal rate, LocalDate date) {

  private static final MathContext DIGITS = new MathContext(12, RoundingMode.HALF_UP);

  public ExchangeRate {
    if (rate.signum() <= 0) {
      throw new IllegalArgumentException("Nothing is worth %s %s".formatted(rate, to));
    }
  }

  /** From what one unit of a third currency is worth in both. */
  static ExchangeRate cross(Currency from, BigDecimal inFrom, Currency to, BigDecimal inTo, LocalDate date) {
    var rate = inTo.divide(inFrom, DIGITS).stripTrailingZeros();
    return new ExchangeRate(from, to, rate.scale() < 0 ? rate.setScale(0) : rate, date);
  }

  /** The amount in the other currency, rounded half up to its decimals; empty where it is beyond all amounts. */
  public Optional<Money> of(Money money) {
    if (!money.currency().equals(from)) {
      throw new IllegalArgumentException("%s is not in %s".formatted(money, from));
    }
    try {
      return Optional.of(Money.ofMajor(money.major().multiply(rate), to));
    } catch (ArithmeticException tooMuch) {
      return Optional.empty();
    }
  }
}
