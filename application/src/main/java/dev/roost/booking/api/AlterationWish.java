package dev.roost.booking.api;

import dev.roost.availability.contract.CalendarRange;
import dev.roost.listing.contract.Party;
import dev.roost.shared.StayDates;

/** When and with whom a booked stay should be instead; what is to stay is said again. */
public record AlterationWish(StayDates stay, Party party) {

  public AlterationWish {
    CalendarRange.require(stay);
  }
}
