package dev.roost.review.contract;

import dev.roost.listing.contract.ListingId;
import org.jmolecules.event.types.DomainEvent;

/** What guests make of a listing on the whole is no longer what it was. */
public record ListingRatingChanged(ListingId listing) implements DomainEvent {
}
