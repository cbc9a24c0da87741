package dev.roost.booking.contract;

import dev.roost.listing.contract.ListingId;
import dev.roost.shared.StayDates;
import dev.roost.shared.UserId;
import org.jmolecules.event.types.DomainEvent;

/** The money was held when the nights had gone to somebody else; it goes back. */
public record BookingPaidTooLate(BookingId booking, ListingId listing, UserId guest, UserId host, StayDates stay)
    implements
      DomainEvent {
}
