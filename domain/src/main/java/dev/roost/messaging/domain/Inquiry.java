package dev.roost.messaging.domain;

import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refused;
import dev.roost.shared.StayDates;
import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * What a guest thinks of, without booking it.
 *
 * @param stay absent where no dates were named
 * @param guests absent where they were not counted
 */
@ValueObject
public record Inquiry(@Nullable StayDates stay, @Nullable Integer guests) {

  private static final int MOST_GUESTS = 99;
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2999;

  /** Neither dates nor guests. */
  public static final Inquiry OPEN = new Inquiry(null, null);

  public Inquiry {
    if (guests != null && (guests < 1 || guests > MOST_GUESTS)) {
      throw new Refused(new InvalidField("guests", "must be from 1 to " + MOST_GUESTS));
    }
    if (stay != null && (stay.checkIn().getYear() < FIRST_YEAR || stay.checkOut().getYear() > LAST_YEAR)) {
      throw new Refused(new InvalidField("checkIn", "must be from %d to %d".formatted(FIRST_YEAR, LAST_YEAR)));
    }
  }
}
