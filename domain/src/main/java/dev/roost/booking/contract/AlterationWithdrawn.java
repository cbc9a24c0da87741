package dev.roost.booking.contract;

import dev.roost.listing.contract.ListingId;
import dev.roost.shared.UserId;
import org.jmolecules.event.types.DomainEvent;

/** An alteration was taken back before it was answered; the booking stays what it was. */
public record AlterationWithdrawn(AlterationId alteration, BookingId booking, ListingId listing, UserId guest,
    UserId host)
    implements
      DomainEvent {
}
