package dev.roost.booking.contract;

import dev.roost.listing.contract.ListingId;
import dev.roost.shared.StayDates;
import dev.roost.shared.UserId;
import java.time.Instant;
import org.jmolecules.event.types.DomainEvent;

/** A guest has begun to book; the nights are held until {@code payBy}. */
public record BookingOpened(BookingId booking, ListingId listing, UserId guest, UserId host, StayDates stay,
    Instant payBy)
    implements
      DomainEvent {
}
