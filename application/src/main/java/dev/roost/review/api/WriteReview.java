package dev.roost.review.api;

import dev.roost.booking.contract.BookingId;

/** A guest or a host writes about a stay that is over. */
public record WriteReview(BookingId booking, Opinion opinion) {
}
