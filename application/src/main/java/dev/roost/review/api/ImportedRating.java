package dev.roost.review.api;

import dev.roost.listing.contract.ListingId;

/** What a source says of a listing on the whole. */
public record ImportedRating(ListingId listing, ForeignRatingView rating) {
}
