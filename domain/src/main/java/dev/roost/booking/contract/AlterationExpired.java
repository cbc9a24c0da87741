package dev.roost.booking.contract;

import dev.roost.listing.contract.ListingId;
import dev.roost.shared.UserId;
import org.jmolecules.event.types.DomainEvent;

/** Nobody answered an alteration in time; the booking stays what it was. */
public record AlterationExpired(AlterationId alteration, BookingId booking, ListingId listing, UserId guest,
    UserId host)
    implements
      DomainEvent {
}
