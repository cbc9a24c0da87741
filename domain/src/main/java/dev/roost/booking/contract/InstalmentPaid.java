package dev.roost.booking.contract;

import dev.roost.listing.contract.ListingId;
import dev.roost.shared.Money;
import dev.roost.shared.UserId;
import org.jmolecules.event.types.DomainEvent;

/**
 * A later part of a long stay was paid.
 *
 * @param number from 2
 */
public record InstalmentPaid(BookingId booking, ListingId listing, UserId guest, UserId host, int number, Money amount)
    implements
      DomainEvent {
}
