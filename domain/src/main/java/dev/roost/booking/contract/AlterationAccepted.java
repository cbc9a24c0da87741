package dev.roost.booking.contract;

import dev.roost.listing.contract.ListingId;
import dev.roost.shared.UserId;
import org.jmolecules.event.types.DomainEvent;

/** Both sides agree on an alteration; the difference is charged before it applies. */
public record AlterationAccepted(AlterationId alteration, BookingId booking, ListingId listing, UserId guest,
    UserId host)
    implements
      DomainEvent {
}
