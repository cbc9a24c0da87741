package dev.roost.review.adapter.rest;

import dev.roost.review.api.StayToReviewView;
import dev.roost.review.contract.Reviewer;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;

/** A stay to write about. */
@Schema(name = "StayToReview", description = "A stay that you can still write about.")
record StayToReviewJson(
    @Schema(description = "The booking of the stay.") UUID bookingId,
    @Schema(description = "The listing.") UUID listingId,
    @Schema(description = "On which side you were.", example = "GUEST") Reviewer as,
    @Schema(description = "Until when, UTC.", example = "2027-05-31T09:00:00Z") Instant closesAt) {

  static StayToReviewJson of(StayToReviewView stay) {
    return new StayToReviewJson(stay.booking().value(), stay.listing().value(), stay.as(), stay.closesAt());
  }
}
