package dev.roost.shared;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * An exact amount of money: a whole number of minor units of one currency. This
 * is the one place that rounds: half up, away from zero.
 *
 * @param amount
 *            minor units, such as cents; negative for what is given back
 * @param currency
 *            the currency that says how many minor units make a major one
 */
@ValueObject
public record Money(long amount, Currency currency) implements Comparable<Money> {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  public static Money of(long amount, Currency currency) {
    return new Money(amount, currency);
  }

  public static Money of(long amount, String currency) {
    return new Money(amount, Currency.of(currency));
  }

  public static Money zero(Currency currency) {
    return new Money(0, currency);
  }

  /**
   * An amount written with a decimal point, such as {@code 160.00}; more decimals
   * than the currency has are rounded.
   */
  public static Money ofMajor(BigDecimal major, Currency currency) {
    return rounded(major.movePointRight(currency.decimals()), currency);
  }

  public Money plus(Money other) {
    return new Money(Math.addExact(amount, sameCurrency(other).amount), currency);
  }

  public Money minus(Money other) {
    return new Money(Math.subtractExact(amount, sameCurrency(other).amount), currency);
  }

  public Money times(long factor) {
    return new Money(Math.multiplyExact(amount, factor), currency);
  }

  public Money negated() {
    return new Money(Math.negateExact(amount), currency);
  }

  /** A share of this amount, rounded half up. */
  public Money percent(BigDecimal percent) {
    return rounded(BigDecimal.valueOf(amount).multiply(percent).divide(HUNDRED), currency);
  }

  /** This amount times a fraction, rounded half up, once. */
  public Money share(BigDecimal numerator, BigDecimal denominator) {
    return new Money(BigDecimal.valueOf(amount).multiply(numerator).divide(denominator, 0, RoundingMode.HALF_UP)
        .longValueExact(), currency);
  }

  /**
   * Splits this amount in proportion to the weights; the parts add up to the
   * whole. Minor units that are left over go to the parts with the largest
   * remainders, the earlier part first where two are equal.
   */
  public List<Money> split(List<Long> weights) {
    var sum = weights.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
    if (weights.isEmpty() || sum.signum() <= 0 || weights.stream().anyMatch(weight -> weight < 0)) {
      throw new IllegalArgumentException("Weights must be zero or more and add up to more than zero: " + weights);
    }
    var whole = BigInteger.valueOf(amount).abs();
    var shares = weights.stream().map(weight -> whole.multiply(BigInteger.valueOf(weight)).divideAndRemainder(sum))
        .toList();
    var parts = new ArrayList<>(shares.stream().map(share -> share[0].longValueExact()).toList());
    var left = Math.abs(amount) - parts.stream().mapToLong(Long::longValue).sum();
    IntStream.range(0, parts.size()).boxed()
        .sorted(Comparator.comparing((Integer part) -> shares.get(part)[1]).reversed()).limit(left)
        .forEach(part -> parts.set(part, parts.get(part) + 1));
    return parts.stream().map(part -> new Money(amount < 0 ? -part : part, currency)).toList();
  }

  public boolean isZero() { return amount == 0; }

  public boolean isNegative() { return amount < 0; }

  @Override
  public int compareTo(Money other) {
    return Long.compare(amount, sameCurrency(other).amount);
  }

  /** The amount with its decimal point, such as {@code 160.00}. */
  public BigDecimal major() {
    return BigDecimal.valueOf(amount, currency.decimals());
  }

  @Override
  public String toString() {
    return major().toPlainString() + " " + currency;
  }

  private static Money rounded(BigDecimal minorUnits, Currency currency) {
    return new Money(minorUnits.setScale(0, RoundingMode.HALF_UP).longValueExact(), currency);
  }

  private Money sameCurrency(Money other) {
    if (!currency.equals(other.currency)) {
      throw new IllegalArgumentException("Cannot combine %s with %s".formatted(this, other));
    }
    return other;
  }
}
