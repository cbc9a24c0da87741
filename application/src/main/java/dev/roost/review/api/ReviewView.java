package dev.roost.review.api;

import dev.roost.booking.contract.BookingId;
import dev.roost.listing.contract.ListingId;
import dev.roost.review.contract.ReviewId;
import dev.roost.review.contract.Reviewer;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A review as guest and host of the stay may see it.
 *
 * @param version of this review alone
 * @param opinion without the private note for whom it is not meant
 * @param closesAt until when it can be changed, if it is not revealed before, UTC
 * @param revealedAt since when everybody can read it; absent before
 * @param hiddenBecause why an administrator hid it; absent where nobody did
 */
public record ReviewView(ReviewId id, long version, BookingId booking, ListingId listing, Reviewer by, Opinion opinion,
    Instant writtenAt, @Nullable Instant editedAt, Instant closesAt, @Nullable Instant revealedAt,
    @Nullable ReplyView reply, @Nullable String hiddenBecause) {
}
