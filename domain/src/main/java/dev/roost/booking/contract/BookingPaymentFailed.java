package dev.roost.booking.contract;

import dev.roost.listing.contract.ListingId;
import dev.roost.shared.StayDates;
import dev.roost.shared.UserId;
import org.jmolecules.event.types.DomainEvent;

/** The money could not be taken after all; the nights are free again. */
public record BookingPaymentFailed(BookingId booking, ListingId listing, UserId guest, UserId host, StayDates stay)
    implements
      DomainEvent {
}
