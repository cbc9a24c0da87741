package dev.roost.migration.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Moves an old calendar so that it covers today. It moves by whole weeks, so that weekends stay weekends: what then lies
 * before today, six nights at most, is left out.
 *
 * @param days a multiple of seven, negative for calendars of the future
 */
@ValueObject
public record CalendarShift(LocalDate today, long days) {

  private static final int WEEK = 7;

  public CalendarShift {
    if (days % WEEK != 0) {
      throw new IllegalArgumentException("A calendar moves by whole weeks, not by %d days".formatted(days));
    }
  }

  /** The shift that brings the first day of a calendar to today or at most six days before. */
  public static CalendarShift bringing(LocalDate firstDay, LocalDate today) {
    var days = ChronoUnit.DAYS.between(firstDay, today);
    return new CalendarShift(today, Math.floorDiv(days, WEEK) * WEEK);
  }

  public LocalDate move(LocalDate date) {
    return date.plusDays(days);
  }
}
