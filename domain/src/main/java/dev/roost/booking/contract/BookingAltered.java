package dev.roost.booking.contract;

import dev.roost.listing.contract.ListingId;
import dev.roost.shared.Money;
import dev.roost.shared.StayDates;
import dev.roost.shared.UserId;
import org.jmolecules.event.types.DomainEvent;

/**
 * A booking has other nights, another party or another price, as both sides agreed.
 *
 * @param before the nights it had
 * @param stay the nights it has
 * @param difference what the guest pays more; negative for what goes back
 */
public record BookingAltered(AlterationId alteration, BookingId booking, ListingId listing, UserId guest, UserId host,
    StayDates before,
    StayDates stay, Money difference)
    implements
      DomainEvent {
}
