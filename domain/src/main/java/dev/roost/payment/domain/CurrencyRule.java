package dev.roost.payment.domain;

import dev.roost.shared.Currency;
import dev.roost.shared.Money;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Which amounts of a currency a provider takes, and how it writes them. Step and limits are in the minor units of ISO 4217,
 * as {@link Money} is.
 *
 * @param decimals the decimals that the provider counts in, which need not be those of ISO 4217
 * @param step every amount is a multiple of it
 * @param minimum the least that can be charged
 * @param maximum the most that can be charged at once
 */
@ValueObject
public record CurrencyRule(Currency currency, int decimals, long step, long minimum, long maximum) {

  public CurrencyRule {
    if (step < 1 || minimum < 1 || maximum < minimum) {
      throw new IllegalArgumentException("Step and minimum are positive, and the maximum is not below: " + currency);
    }
    if (step % power(currency.decimals() - decimals) != 0) {
      throw new IllegalArgumentException("%s in steps of %d cannot be written with %d decimals"
          .formatted(currency, step, decimals));
    }
  }

  /** Whether this very amount can be charged. */
  public boolean takes(Money money) {
    return isWritable(money) && money.amount() >= minimum && money.amount() <= maximum;
  }

  /** Whether the amount is one of the steps; enough for a part of a charge, such as a refund. */
  public boolean isWritable(Money money) {
    return money.currency().equals(currency) && money.amount() % step == 0;
  }

  /** The nearest amount that is one of the steps; half a step goes up, away from zero. */
  public Money nearest(Money money) {
    var steps = Math.floorDiv(Math.addExact(Math.abs(money.amount()), step / 2), step);
    return Money.of(Math.multiplyExact(Long.signum(money.amount()) * steps, step), currency);
  }

  /** The amount as the provider writes it. */
  public long toProvider(Money money) {
    if (!isWritable(money)) {
      throw new IllegalArgumentException("%s is not a multiple of %s".formatted(money, Money.of(step, currency)));
    }
    return Math.multiplyExact(money.amount() / power(currency.decimals() - decimals),
        power(decimals - currency.decimals()));
  }

  /** The amount that the provider has written. */
  public Money fromProvider(long written) {
    var unit = power(decimals - currency.decimals());
    if (written % unit != 0) {
      throw new IllegalArgumentException("%d of a provider is no whole amount of %s".formatted(written, currency));
    }
    return Money.of(Math.multiplyExact(written / unit, power(currency.decimals() - decimals)), currency);
  }

  private static long power(int exponent) {
    var power = 1L;
    for (var i = 0; i < exponent; i++) {
      power *= 10;
    }
    return power;
  }
}
