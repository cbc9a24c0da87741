package dev.roost.availability.domain;

import dev.roost.availability.contract.AdvanceNotice;
import dev.roost.availability.contract.Preparation;
import dev.roost.availability.contract.StayTerms;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/** Which stays a host takes on one date: {@link StayTerms} with nothing left open. */
@ValueObject
public record StayRule(int minimumNights, int minimumNightsThrough, int maximumNights, boolean closedToArrival,
    boolean closedToDeparture, Set<DayOfWeek> checkInDays, AdvanceNotice advanceNotice, Preparation preparation,
    int bookingWindowDays) {

  /** What holds until a host says something else. */
  public static final StayRule STANDARD = new StayRule(1, 1, 31, false, false, EnumSet.allOf(DayOfWeek.class),
      AdvanceNotice.NONE, Preparation.NONE, 365);

  public StayRule {
    checkInDays = Set.copyOf(checkInDays);
  }

  /** This rule, with what the terms say in place of what it says itself. */
  public StayRule with(StayTerms terms) {
    return new StayRule(
        or(terms.minimumNights(), minimumNights),
        or(terms.minimumNightsThrough(), minimumNightsThrough),
        or(terms.maximumNights(), maximumNights),
        or(terms.closedToArrival(), closedToArrival),
        or(terms.closedToDeparture(), closedToDeparture),
        or(terms.checkInDays(), checkInDays),
        or(terms.advanceNotice(), advanceNotice),
        or(terms.preparation(), preparation),
        or(terms.bookingWindowDays(), bookingWindowDays));
  }

  /** This rule as terms that leave nothing open. */
  public StayTerms terms() {
    return new StayTerms(minimumNights, minimumNightsThrough, maximumNights, closedToArrival, closedToDeparture,
        checkInDays, advanceNotice, preparation, bookingWindowDays);
  }

  /** Whether a stay can begin on that date, to which this rule belongs. */
  public boolean takesArrivalOn(LocalDate date) {
    return !closedToArrival && checkInDays.contains(date.getDayOfWeek());
  }

  /** Nights of the shortest stay that can begin on the date, as far as this date alone decides. */
  public int shortestStay() {
    return Math.max(minimumNights, minimumNightsThrough);
  }

  private static <T> T or(@Nullable T special, T general) {
    return special == null ? general : special;
  }
}
