package dev.roost.availability.spi;

import dev.roost.listing.contract.ListingId;
import dev.roost.shared.StayDates;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What calendars look like from afar, for read models that narrow a search. */
public interface OpenNights {

  /** One query, however many are asked. */
  Map<ListingId, Outlook> of(Collection<ListingId> listings, LocalDate from, LocalDate to);

  /**
   * The outlook of one listing.
   *
   * @param free the ranges of nights no one has taken, in order, within the asked dates
   * @param shortest nights of the shortest stay that any of its rules takes
   * @param longest nights of the longest stay that any of its rules takes
   */
  record Outlook(List<StayDates> free, int shortest, int longest) {
  }
}
