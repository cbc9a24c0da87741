package dev.roost.pricing.domain;

import dev.roost.pricing.contract.PricingRefusal;
import dev.roost.pricing.contract.PricingRefusal.TotalTooHigh;
import dev.roost.pricing.contract.PricingRefusal.TotalTooLow;
import dev.roost.shared.Money;
import java.util.Optional;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Which totals can be charged, in minor units of one currency. What costs nothing need not be charged.
 *
 * @param step every total is a multiple of it
 * @param least no total is less, but for nothing
 * @param most no total is more
 */
@ValueObject
public record Chargeable(long step, long least, long most) {

  /** Where every amount can be. */
  public static final Chargeable ANY = new Chargeable(1, 0, Long.MAX_VALUE);

  public Chargeable {
    if (step < 1 || least < 0 || most < least) {
      throw new IllegalArgumentException("Steps of %d from %d to %d".formatted(step, least, most));
    }
  }

  /** What is missing to the next total that is a multiple of the step. */
  Money missing(Money total) {
    return Money.of(Math.floorMod(-total.amount(), step), total.currency());
  }

  /** By how many minor units a total can grow to be one that is a multiple of the step. */
  public long mostMissing() {
    return step - 1;
  }

  /** Why a total cannot be charged, rounded up to the step; empty where it can. */
  Optional<PricingRefusal> refusal(Money total) {
    if (total.isZero()) {
      return Optional.empty();
    }
    if (total.amount() < least) {
      return Optional.of(new TotalTooLow(total, Money.of(least, total.currency())));
    }
    return total.amount() > most
        ? Optional.of(new TotalTooHigh(total, Money.of(most, total.currency())))
        : Optional.empty();
  }
}
