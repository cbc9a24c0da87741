package dev.roost.pricing.domain;

import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Money;
import dev.roost.shared.Refused;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * A share in hundredths, from 0 to 99, with at most two decimals: a discount never gives a night away.
 *
 * @param value without trailing zeros behind the point, so that 10 equals 10.00
 */
@ValueObject
public record Percent(BigDecimal value) {

  private static final BigDecimal MOST = BigDecimal.valueOf(99);
  public static final Percent NONE = new Percent(BigDecimal.ZERO);

  public Percent {
    value = value.stripTrailingZeros();
    value = value.scale() < 0 ? value.setScale(0) : value;
    if (value.signum() < 0 || value.compareTo(MOST) > 0 || value.scale() > 2) {
      throw new IllegalArgumentException("Not a percentage from 0 to 99 with at most two decimals: " + value);
    }
  }

  /** A percentage that somebody typed into that field. */
  public static Percent of(String field, BigDecimal value) {
    try {
      return new Percent(value);
    } catch (IllegalArgumentException outOfBounds) {
      throw new Refused(new InvalidField(field, "must be from 0 to 99 with at most two decimals"));
    }
  }

  /** Refuses a reduction of nothing. */
  void mustReduce(String field) {
    if (isNone()) {
      throw new Refused(new InvalidField(field, "must be above zero"));
    }
  }

  public boolean isNone() { return value.signum() == 0; }

  /** This share of the money, rounded half up. */
  public Money of(Money money) {
    return money.percent(value);
  }

  /** In ten-thousandths, a whole number: 10 % is 1,000. */
  public int basisPoints() {
    return value.movePointRight(2).setScale(0, RoundingMode.UNNECESSARY).intValueExact();
  }

  @Override
  public String toString() {
    return value.toPlainString() + " %";
  }
}
