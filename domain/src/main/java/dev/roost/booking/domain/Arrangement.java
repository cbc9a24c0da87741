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

  /** What the host gets more than for the other one; negative for less. */
  public Money payoutMoreThan(Arrangement other) {
    return price.share().payout().minus(other.price.share().payout());
  }
}
