package dev.roost.availability.contract;

import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refused;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Nights that a host keeps free around a stay; those of two neighbours may be the same nights.
 *
 * @param nightsBefore before check-in, 0 to 14
 * @param nightsAfter after check-out, 0 to 14
 */
@ValueObject
public record Preparation(int nightsBefore, int nightsAfter) {

  public static final Preparation NONE = new Preparation(0, 0);

  /** No rule keeps more nights free than this, so that a window this much wider than a stay shows all its neighbours. */
  public static final int MOST = 14;

  public Preparation {
    require("preparation.nightsBefore", nightsBefore);
    require("preparation.nightsAfter", nightsAfter);
  }

  private static void require(String field, int nights) {
    if (nights < 0 || nights > MOST) {
      throw new Refused(new InvalidField(field, "must be from 0 to " + MOST));
    }
  }
}
