package dev.roost.review.domain;

import dev.roost.listing.contract.ListingId;
import java.time.LocalDate;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * A review that came with its listing from elsewhere.
 *
 * @param source where it came from
 * @param externalId its id there
 * @param authorName what its writer was called there
 * @param text plain, not empty
 */
@ValueObject
public record ForeignReview(String source, String externalId, ListingId listing, String authorName, String text,
    LocalDate writtenOn) {
}
