package dev.roost.availability.contract;

import dev.roost.listing.contract.ListingId;
import org.jmolecules.event.types.DomainEvent;

/** Blocks, stay rules, or what channels say is taken changed in a calendar. */
public record CalendarChanged(ListingId listing) implements DomainEvent {
}
