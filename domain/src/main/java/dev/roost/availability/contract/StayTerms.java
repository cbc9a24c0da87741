package dev.roost.availability.contract;

import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refused;
import java.time.DayOfWeek;
import java.util.Set;
import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * Which stays a host takes. What is absent is left to the more general terms.
 *
 * @param minimumNights of a stay that begins on the date, 1 to 1125
 * @param minimumNightsThrough of a stay that has the night among its nights, 1 to 1125
 * @param maximumNights of a stay that begins on the date, 1 to 1125
 * @param closedToArrival whether nobody can arrive on the date
 * @param closedToDeparture whether nobody can leave on the date
 * @param checkInDays on which days of the week a stay can begin, at least one
 * @param advanceNotice for a stay that begins on the date
 * @param preparation nights before for a stay that begins on the date, nights after for one that ends on it
 * @param bookingWindowDays how many days ahead of today a stay that begins on the date may end, 1 to 1125
 */
@ValueObject
public record StayTerms(@Nullable Integer minimumNights, @Nullable Integer minimumNightsThrough,
    @Nullable Integer maximumNights, @Nullable Boolean closedToArrival, @Nullable Boolean closedToDeparture,
    @Nullable Set<DayOfWeek> checkInDays, @Nullable AdvanceNotice advanceNotice, @Nullable Preparation preparation,
    @Nullable Integer bookingWindowDays) {

  /** The longest stay and the furthest view that a rule can allow. */
  public static final int MOST_NIGHTS = 1125;

  /** Leaves everything to the more general terms. */
  public static final StayTerms UNCHANGED = new StayTerms(null, null, null, null, null, null, null, null, null);

  public StayTerms {
    require("minimumNights", minimumNights);
    require("minimumNightsThrough", minimumNightsThrough);
    require("maximumNights", maximumNights);
    require("bookingWindowDays", bookingWindowDays);
    if (checkInDays != null) {
      checkInDays = Set.copyOf(checkInDays);
      if (checkInDays.isEmpty()) {
        throw new Refused(new InvalidField("checkInDays", "must name at least one day"));
      }
    }
  }

  /** Whether these say nothing. */
  public boolean isEmpty() { return equals(UNCHANGED); }

  private static void require(String field, @Nullable Integer nights) {
    if (nights != null && (nights < 1 || nights > MOST_NIGHTS)) {
      throw new Refused(new InvalidField(field, "must be from 1 to " + MOST_NIGHTS));
    }
  }
}
