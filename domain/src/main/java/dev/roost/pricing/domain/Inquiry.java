package dev.roost.pricing.domain;

import dev.roost.listing.contract.Party;
import dev.roost.shared.StayDates;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * A stay whose price is asked for.
 *
 * @param bookedOn the date at the listing on which it would be booked
 * @param nonRefundable whether at the rate that gives nothing back
 */
@ValueObject
public record Inquiry(StayDates stay, Party party, LocalDate bookedOn, boolean nonRefundable) {

  int nights() {
    return stay.count();
  }

  /** Negative for a stay that is over. */
  long daysAhead() {
    return ChronoUnit.DAYS.between(bookedOn, stay.checkIn());
  }
}
