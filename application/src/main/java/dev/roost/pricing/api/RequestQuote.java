package dev.roost.pricing.api;

import dev.roost.listing.contract.ListingId;
import dev.roost.listing.contract.Party;
import dev.roost.shared.StayDates;

/** A guest wants to know what a stay costs. */
public record RequestQuote(ListingId listing, StayDates stay, Party party) {
}
