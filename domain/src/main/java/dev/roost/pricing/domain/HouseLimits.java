package dev.roost.pricing.domain;

import dev.roost.listing.contract.Party;
import dev.roost.pricing.contract.PricingRefusal;
import dev.roost.shared.Refused;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Whom a listing takes in.
 *
 * @param capacity most guests
 */
@ValueObject
public record HouseLimits(int capacity, boolean petsAllowed) {

  public void mustTake(Party party) {
    if (party.guests() > capacity) {
      throw new Refused(new PricingRefusal.TooManyGuests(party.guests(), capacity));
    }
    if (party.pets() > 0 && !petsAllowed) {
      throw new Refused(new PricingRefusal.PetsNotAllowed());
    }
  }
}
