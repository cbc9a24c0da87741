package dev.roost.booking.contract;

import dev.roost.listing.contract.ListingId;
import dev.roost.shared.UserId;
import org.jmolecules.event.types.DomainEvent;

/** The difference of an alteration was not paid; the booking stays what it was. */
public record AlterationFailed(AlterationId alteration, BookingId booking, ListingId listing, UserId guest, UserId host)
    implements
      DomainEvent {
}
