package dev.roost.listing.contract;

import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refused;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Who travels together.
 *
 * @param adults 13 years and older, at least one
 * @param children 2 to 12 years; they count as guests
 * @param infants under 2 years; they do not count as guests
 * @param pets animals that come along
 */
@ValueObject
public record Party(int adults, int children, int infants, int pets) {

  private static final int MOST = 99;

  public Party {
    require("adults", adults, 1);
    require("children", children, 0);
    require("infants", infants, 0);
    require("pets", pets, 0);
  }

  public static Party ofAdults(int adults) {
    return new Party(adults, 0, 0, 0);
  }

  /** How many count against the capacity of a listing and for the extra-guest fee: adults and children. */
  public int guests() {
    return adults + children;
  }

  private static void require(String field, int value, int least) {
    if (value < least || value > MOST) {
      throw new Refused(new InvalidField(field, "must be from %d to %d".formatted(least, MOST)));
    }
  }
}
