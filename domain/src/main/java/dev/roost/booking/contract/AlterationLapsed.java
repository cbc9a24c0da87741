package dev.roost.booking.contract;

import dev.roost.listing.contract.ListingId;
import dev.roost.shared.UserId;
import org.jmolecules.event.types.DomainEvent;

/** The booking of an open alteration ended some other way. */
public record AlterationLapsed(AlterationId alteration, BookingId booking, ListingId listing, UserId guest, UserId host)
    implements
      DomainEvent {
}
