package dev.roost.shared;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * The nights of a stay, half-open: from the check-in day up to, and without,
 * the check-out day, which is free for the next guest. Dates are the listing's
 * own.
 */
@ValueObject
public record StayDates(LocalDate checkIn, LocalDate checkOut) {

  public StayDates {
    if (!checkIn.isBefore(checkOut)) {
      throw new IllegalArgumentException("Check-out %s must be after check-in %s".formatted(checkOut, checkIn));
    }
  }

  public static StayDates of(LocalDate checkIn, LocalDate checkOut) {
    return new StayDates(checkIn, checkOut);
  }

  public static StayDates of(String checkIn, String checkOut) {
    return new StayDates(LocalDate.parse(checkIn), LocalDate.parse(checkOut));
  }

  /** The number of nights, at least one. */
  public int count() {
    return Math.toIntExact(ChronoUnit.DAYS.between(checkIn, checkOut));
  }

  /** Every night, named by the date it begins on. */
  public Stream<LocalDate> nights() {
    return checkIn.datesUntil(checkOut);
  }

  public boolean contains(LocalDate night) {
    return !night.isBefore(checkIn) && night.isBefore(checkOut);
  }

  public boolean overlaps(StayDates other) {
    return checkIn.isBefore(other.checkOut) && other.checkIn.isBefore(checkOut);
  }

  /** These nights with some more on either side. */
  public StayDates widened(int nightsBefore, int nightsAfter) {
    return new StayDates(checkIn.minusDays(nightsBefore), checkOut.plusDays(nightsAfter));
  }

  @Override
  public String toString() {
    return "[" + checkIn + ", " + checkOut + ")";
  }
}
