package dev.roost.pricing.api;

import dev.roost.listing.contract.ListingId;

/** The rate plan of a listing, without the prices of single dates. */
public record RatePlanView(ListingId listing, long version, RatePlanTerms terms) {
}
