package dev.roost.availability.api;

import dev.roost.listing.contract.ListingId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Months of a calendar.
 *
 * @param version counts what hosts changed: blocks and stay rules, not bookings
 * @param zone of the listing: the nights are its dates
 */
public record CalendarView(ListingId listing, long version, ZoneId zone, List<MonthView> months) {

  public CalendarView {
    months = List.copyOf(months);
  }

  /** All nights of a month, in order. */
  public record MonthView(YearMonth month, List<NightView> nights) {

    public MonthView {
      nights = List.copyOf(nights);
    }
  }

  /**
   * One night.
   *
   * @param date on which it begins
   * @param open whether a guest could have it
   * @param checkIn whether some stay can begin on the date
   * @param checkOut whether some stay can end on the date
   * @param minimumNights of a stay that begins on the date; other nights of the stay may ask for more
   * @param maximumNights of a stay that begins on the date
   * @param closed why it is not open, for its hosts only
   */
  public record NightView(LocalDate date, boolean open, boolean checkIn, boolean checkOut, int minimumNights,
      int maximumNights, @Nullable ClosedView closed) {
  }
}
