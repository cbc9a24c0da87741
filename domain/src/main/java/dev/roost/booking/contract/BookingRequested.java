package dev.roost.booking.contract;

import dev.roost.listing.contract.ListingId;
import dev.roost.shared.StayDates;
import dev.roost.shared.UserId;
import java.time.Instant;
import org.jmolecules.event.types.DomainEvent;

/** A guest asked for a stay, and the money is held; the nights are held until {@code answerBy}. */
public record BookingRequested(BookingId booking, ListingId listing, UserId guest, UserId host, StayDates stay,
    Instant answerBy)
    implements
      DomainEvent {
}
