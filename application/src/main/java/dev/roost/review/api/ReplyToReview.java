package dev.roost.review.api;

import dev.roost.review.contract.ReviewId;

/**
 * Whom a review is about answers it.
 *
 * @param text 1 to 2,000 characters, for everybody
 */
public record ReplyToReview(ReviewId review, String text) {
}
