package dev.roost.listing.contract;

import org.jmolecules.event.types.DomainEvent;

/** The host took a listing off the market for a while. */
public record ListingSnoozed(ListingId listing) implements DomainEvent {
}
