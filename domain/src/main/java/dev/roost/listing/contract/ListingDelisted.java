package dev.roost.listing.contract;

import org.jmolecules.event.types.DomainEvent;

/** A listing left the market for good. */
public record ListingDelisted(ListingId listing) implements DomainEvent {
}
