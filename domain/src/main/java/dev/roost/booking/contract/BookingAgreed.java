package dev.roost.booking.contract;

import dev.roost.listing.contract.ListingId;
import dev.roost.shared.StayDates;
import dev.roost.shared.UserId;
import org.jmolecules.event.types.DomainEvent;

/** Both sides want the stay; the money is being taken, and the nights are reserved meanwhile. */
public record BookingAgreed(BookingId booking, ListingId listing, UserId guest, UserId host, StayDates stay)
    implements
      DomainEvent {
}
