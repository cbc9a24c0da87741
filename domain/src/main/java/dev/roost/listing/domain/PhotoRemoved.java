package dev.roost.listing.domain;

import dev.roost.listing.contract.ListingId;
import org.jmolecules.event.types.DomainEvent;

/**
 * A stored photo is no longer part of a listing; its files can go.
 *
 * @param key where the files lie
 */
public record PhotoRemoved(ListingId listing, String key) implements DomainEvent {
}
