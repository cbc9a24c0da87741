package dev.roost.pricing.domain;

import dev.roost.listing.contract.Party;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Money;
import dev.roost.shared.Refused;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What guests above the usual number pay.
 *
 * @param included how many guests the price of a night covers, 1 to 99
 * @param fee for each guest above that, for each night
 */
@ValueObject
public record ExtraGuests(int included, Money fee) {

  private static final int MOST = 99;

  public ExtraGuests {
    if (included < 1 || included > MOST) {
      throw new Refused(new InvalidField("includedGuests", "must be from 1 to " + MOST));
    }
  }

  /** How many of the party pay extra. */
  public int in(Party party) {
    return Math.max(0, party.guests() - included);
  }
}
