package dev.roost.listing.contract;

import org.jmolecules.event.types.DomainEvent;

/** Something that guests see of a listing changed. */
public record ListingChanged(ListingId listing) implements DomainEvent {
}
