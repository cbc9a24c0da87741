package dev.roost.review.api;

import dev.roost.booking.contract.BookingId;
import dev.roost.listing.contract.ListingId;
import dev.roost.review.contract.Reviewer;
import java.time.Instant;

/**
 * A stay about which the asker can write.
 *
 * @param as on which side they were
 * @param closesAt until when, UTC
 */
public record StayToReviewView(BookingId booking, ListingId listing, Reviewer as, Instant closesAt) {
}
