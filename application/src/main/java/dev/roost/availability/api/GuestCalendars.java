package dev.roost.availability.api;

import dev.roost.listing.contract.ListingId;
import dev.roost.shared.Actor;
import java.time.YearMonth;

/** Calendars for whoever looks for a stay. */
public interface GuestCalendars {

  int MOST_MONTHS = 12;

  /**
   * Which nights of a listing are open, month by month. Everybody sees published listings; who may view the listing as its
   * host does sees others too, and why nights are closed.
   *
   * @param months how many, 1 to 12
   */
  CalendarView months(Actor actor, ListingId listing, YearMonth from, int months);
}
