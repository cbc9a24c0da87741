package dev.roost.booking.contract;

import dev.roost.listing.contract.ListingId;
import dev.roost.shared.StayDates;
import dev.roost.shared.UserId;
import org.jmolecules.event.types.DomainEvent;

/**
 * A confirmed stay was called off by one side.
 *
 * @param refund what goes back to the guest
 */
public record BookingCancelled(BookingId booking, ListingId listing, UserId guest, UserId host, StayDates stay, Side by,
    Refund refund)
    implements
      DomainEvent {
}
