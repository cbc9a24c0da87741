package dev.roost.pricing.contract;

import dev.roost.listing.contract.ListingId;
import org.jmolecules.event.types.DomainEvent;

/** The prices of a listing changed. */
public record RatePlanChanged(ListingId listing) implements DomainEvent {
}
