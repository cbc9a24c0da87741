package dev.roost.booking.contract;

import dev.roost.listing.contract.ListingId;
import dev.roost.shared.Money;
import dev.roost.shared.UserId;
import org.jmolecules.event.types.DomainEvent;

/**
 * Both sides agree on an alteration; where the guest pays the difference through Roost, it is charged before it applies.
 *
 * @param difference what the guest pays more; negative for what goes back
 */
public record AlterationAccepted(AlterationId alteration, BookingId booking, ListingId listing, UserId guest,
    UserId host,
    Money difference)
    implements
      DomainEvent {
}
