package dev.roost.review.contract;

import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refused;

/** What a rating can be: whole stars from the fewest to the most. */
public final class Stars {

  public static final int FEWEST = 1;
  public static final int MOST = 5;

  private Stars() {
  }

  /** Fails unless it is a rating. */
  public static int check(String field, int stars) {
    if (stars < FEWEST || stars > MOST) {
      throw new Refused(new InvalidField(field, "must be from %d to %d".formatted(FEWEST, MOST)));
    }
    return stars;
  }
}
