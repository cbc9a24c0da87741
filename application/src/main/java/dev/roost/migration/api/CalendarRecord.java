package dev.roost.migration.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The calendar of one listing as a source tells it.
 *
 * @param origin where it begins
 * @param listing external id of the listing
 * @param nights in any order; of a date that comes twice, the later one counts
 */
public record CalendarRecord(Origin origin, String listing, List<Night> nights) {

  public CalendarRecord {
    nights = List.copyOf(nights);
  }

  /**
   * One night.
   *
   * @param price in minor units of the listing's currency; nothing where the calendar does not say
   * @param minimumNights of stays that begin then; 0 where the calendar does not say
   * @param maximumNights of stays that begin then; 0 where the calendar does not say
   */
  public record Night(LocalDate date, boolean open, @Nullable Long price, int minimumNights, int maximumNights) {
  }
}
