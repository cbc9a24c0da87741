package dev.roost.booking.contract;

import dev.roost.listing.contract.ListingId;
import dev.roost.shared.Money;
import dev.roost.shared.UserId;
import java.time.Instant;
import java.util.UUID;
import org.jmolecules.event.types.DomainEvent;

/**
 * The card that was kept could not be charged: the guest has to pay an instalment, or the stay is called off.
 *
 * @param number from 2
 * @param payment names the payment
 * @param payBy until when, UTC
 */
public record InstalmentOverdue(BookingId booking, ListingId listing, UserId guest, UserId host, int number,
    Money amount, UUID payment, Instant payBy)
    implements
      DomainEvent {
}
