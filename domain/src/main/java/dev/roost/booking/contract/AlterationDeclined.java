package dev.roost.booking.contract;

import dev.roost.listing.contract.ListingId;
import dev.roost.shared.UserId;
import org.jmolecules.event.types.DomainEvent;

/** The other side said no to an alteration; the booking stays what it was. */
public record AlterationDeclined(AlterationId alteration, BookingId booking, ListingId listing, UserId guest,
    UserId host)
    implements
      DomainEvent {
}
