package dev.roost.review.adapter.rest;

import dev.roost.review.api.StayReviewsView;
import dev.roost.review.api.StayReviewsView.Status;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The two reviews of a stay. */
@Schema(name = "StayReviews", description = "What guest and host wrote about a stay, as far as you may read it.")
record StayReviewsJson(
    @Schema(description = "The booking of the stay.") UUID bookingId,
    @Schema(description = "STAY_AHEAD: it is not over. NOBODY_STAYED: there is nothing to write about. OPEN: both can still"
        + " write. CLOSED: the time is over, and nobody wrote, or what was written is about to be revealed. REVEALED:"
        + " everybody reads it.", example = "OPEN") Status status,
    @Schema(description = "Until when both can write, UTC; absent while the stay is not over.", example = "2027-05-31T09:00:00Z") @Nullable Instant closesAt,
    @Schema(description = "Since when everybody can read them, UTC.", example = "2027-05-20T08:00:00Z") @Nullable Instant revealedAt,
    @Schema(description = "The guest's; absent where there is none, or not yet for you.") @Nullable ReviewJson guestReview,
    @Schema(description = "The host's; absent where there is none, or not yet for you.") @Nullable ReviewJson hostReview) {

  static StayReviewsJson of(StayReviewsView view) {
    return new StayReviewsJson(view.booking().value(), view.status(), view.closesAt(), view.revealedAt(),
        ReviewJson.ofNullable(view.guestReview()), ReviewJson.ofNullable(view.hostReview()));
  }
}
