package dev.roost.availability.api;

import dev.roost.availability.contract.CalendarRange;
import dev.roost.availability.contract.StayTerms;
import dev.roost.shared.StayDates;

/**
 * Terms for a range of dates.
 *
 * @param dates half-open
 */
public record DatedTerms(StayDates dates, StayTerms terms) {

  public DatedTerms {
    CalendarRange.require(dates);
  }
}
