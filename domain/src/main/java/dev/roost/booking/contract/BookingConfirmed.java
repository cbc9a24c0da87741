package dev.roost.booking.contract;

import dev.roost.listing.contract.ListingId;
import dev.roost.shared.StayDates;
import dev.roost.shared.UserId;
import org.jmolecules.event.types.DomainEvent;

/** A stay is agreed and its money taken, where it is paid through Roost; its nights are reserved. */
public record BookingConfirmed(BookingId booking, ListingId listing, UserId guest, UserId host, StayDates stay)
    implements
      DomainEvent {
}
