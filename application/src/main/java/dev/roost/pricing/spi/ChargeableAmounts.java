package dev.roost.pricing.spi;

import dev.roost.shared.Currency;
import java.util.Optional;

/**
 * Which amounts can be charged, so that a price can be paid as it was said. Pricing asks; whoever knows the payment
 * provider answers.
 */
@FunctionalInterface
public interface ChargeableAmounts {

  /** Empty where nothing can be charged in the currency. */
  Optional<Amounts> in(Currency currency);

  /** Whether Roost takes the money; else guests pay at the property, whenever their host wants it. */
  default boolean throughRoost() {
    return true;
  }

  /**
   * Amounts of one currency, in minor units.
   *
   * @param step every amount is a multiple of it
   * @param least no amount is less
   * @param most no amount is more
   */
  record Amounts(long step, long least, long most) {

    /** Where nobody minds. */
    public static final Amounts ANY = new Amounts(1, 0, Long.MAX_VALUE);
  }
}
