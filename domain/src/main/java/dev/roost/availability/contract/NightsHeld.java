package dev.roost.availability.contract;

import dev.roost.listing.contract.ListingId;
import dev.roost.shared.StayDates;
import org.jmolecules.event.types.DomainEvent;

/** Nights are held for a while, for a booking that is not certain yet. */
public record NightsHeld(ListingId listing, StayDates nights) implements DomainEvent {
}
