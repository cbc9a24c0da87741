package dev.roost.listing.domain;

import dev.roost.shared.Text;
import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * What guests may do in the house.
 *
 * @param quietHours absent where there are none
 * @param additional in the host's own words, at most 4,000 characters; empty where there is no more to say
 */
@ValueObject
public record HouseRules(boolean petsAllowed, boolean smokingAllowed, boolean partiesAllowed,
    @Nullable QuietHours quietHours, String additional) {

  private static final int MOST = 4_000;

  /** What holds until the host says otherwise: no pets, no smoking, no parties. */
  public static final HouseRules STRICT = new HouseRules(false, false, false, null, "");

  public HouseRules {
    additional = Text.lines("houseRules.additional", additional, 0, MOST);
  }
}
