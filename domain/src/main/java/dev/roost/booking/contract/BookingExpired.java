package dev.roost.booking.contract;

import dev.roost.listing.contract.ListingId;
import dev.roost.shared.StayDates;
import dev.roost.shared.UserId;
import org.jmolecules.event.types.DomainEvent;

/** The guest did not pay in time, or the host did not answer in time; the nights are free again. */
public record BookingExpired(BookingId booking, ListingId listing, UserId guest, UserId host, StayDates stay)
    implements
      DomainEvent {
}
