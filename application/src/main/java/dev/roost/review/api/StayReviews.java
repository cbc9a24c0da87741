package dev.roost.review.api;

import dev.roost.booking.contract.BookingId;
import dev.roost.platform.Idempotency.Once;
import dev.roost.platform.IdempotencyKey;
import dev.roost.review.contract.ReviewId;
import dev.roost.review.contract.Reviewer;
import dev.roost.shared.Actor;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;

/** What guests and hosts do with the reviews of their stays. */
public interface StayReviews {

  /** Writes a review; where the other side has written too, both are revealed at once. */
  Once<ReviewView> write(Actor actor, IdempotencyKey key, WriteReview command);

  ReviewView edit(Actor actor, EditReview command);

  /** Answers a review that is revealed, once. */
  Once<ReviewView> reply(Actor actor, IdempotencyKey key, ReplyToReview command);

  /** One's own review, or the other side's once it is revealed. */
  ReviewView show(Actor actor, ReviewId review);

  /** For guest and host of the stay, and administrators. */
  StayReviewsView ofBooking(Actor actor, BookingId booking);

  /** Stays about which the actor has not written and still can, those that close first first. */
  Page<StayToReviewView> toWrite(Actor actor, Reviewer as, PageRequest page);
}
