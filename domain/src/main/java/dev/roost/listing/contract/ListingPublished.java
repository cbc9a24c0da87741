package dev.roost.listing.contract;

import org.jmolecules.event.types.DomainEvent;

/** A listing can be found and booked from now on. */
public record ListingPublished(ListingId listing) implements DomainEvent {
}
