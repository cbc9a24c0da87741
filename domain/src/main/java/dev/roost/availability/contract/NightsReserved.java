package dev.roost.availability.contract;

import dev.roost.listing.contract.ListingId;
import dev.roost.shared.StayDates;
import org.jmolecules.event.types.DomainEvent;

/** Nights are taken by a booking that is certain. */
public record NightsReserved(ListingId listing, StayDates nights) implements DomainEvent {
}
