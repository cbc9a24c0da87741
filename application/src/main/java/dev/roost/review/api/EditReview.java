package dev.roost.review.api;

import dev.roost.review.contract.ReviewId;

/** Whoever wrote a review changes it, while the other side has not read it. */
public record EditReview(ReviewId review, long expectedVersion, Opinion opinion) {
}
