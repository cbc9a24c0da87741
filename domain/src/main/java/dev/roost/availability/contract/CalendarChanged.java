package dev.roost.availability.contract;

import dev.roost.listing.contract.ListingId;
import org.jmolecules.event.types.DomainEvent;

/** Blocks or stay rules of a calendar changed. */
public record CalendarChanged(ListingId listing) implements DomainEvent {
}
