package dev.roost.booking.contract;

import dev.roost.listing.contract.ListingId;
import dev.roost.shared.StayDates;
import dev.roost.shared.UserId;
import org.jmolecules.event.types.DomainEvent;

/**
 * The host reported that the guest never came.
 *
 * @param refund what goes back to the guest
 */
public record GuestDidNotShow(BookingId booking, ListingId listing, UserId guest, UserId host, StayDates stay,
    Refund refund)
    implements
      DomainEvent {
}
