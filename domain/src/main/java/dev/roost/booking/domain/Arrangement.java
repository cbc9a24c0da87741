package dev.roost.booking.domain;

import dev.roost.listing.contract.Party;
import dev.roost.shared.Money;
import dev.roost.shared.StayDates;
import org.jmolecules.ddd.annotation.ValueObject;

/** The part of a booking's terms that an alteration can change: when, who, and for how much. */
@ValueObject
public record Arrangement(StayDates stay, Party party, Price price) {

  /** What the guest pays more than for the other one; negative for less. */
  public Money moreThan(Arrangement other) {
    return price.total().minus(other.price.total());
  }

  /** With this much more that the host keeps of what was taken away. */
  Arrangement keeping(Money kept) {
    return new Arrangement(stay, party, price.keeping(kept));
  }

  /**
   * At a price from which the difference to the other one can be charged, if there is one: no less than the least, and in
   * steps.
   */
  public Arrangement chargeable(Arrangement other, long least, long step) {
    var difference = moreThan(other).amount();
    if (difference <= 0) {
      return this;
    }
    var wanted = Math.max(difference, least);
    var charged = wanted + Math.floorMod(-wanted, step);
    return new Arrangement(stay, party,
        price.rounded(Money.of(charged - difference, price.total().currency())));
  }

  /** What the host gets more than for the other one; negative for less. */
  public Money payoutMoreThan(Arrangement other) {
    return price.share().payout().minus(other.price.share().payout());
  }
}
