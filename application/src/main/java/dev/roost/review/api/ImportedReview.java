package dev.roost.review.api;

import dev.roost.listing.contract.ListingId;
import java.time.LocalDate;

/**
 * A review that comes with its listing from elsewhere.
 *
 * @param externalId its id in the source
 * @param text plain, not empty
 */
public record ImportedReview(String source, String externalId, ListingId listing, String authorName, String text,
    LocalDate writtenOn) {
}
