package dev.roost.availability.contract;

import dev.roost.listing.contract.ListingId;
import dev.roost.shared.StayDates;
import org.jmolecules.event.types.DomainEvent;

/** Nights that were held or reserved are free again. */
public record NightsReleased(ListingId listing, StayDates nights) implements DomainEvent {
}
