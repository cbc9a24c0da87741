package dev.roost.review.api;

import dev.roost.review.contract.ReviewId;

/**
 * An administrator hides a review, or shows it again.
 *
 * @param reason for the writer, other administrators and auditors, 1 to 500 characters
 * @param expectedVersion of what was decided about the review before; 0 where nothing was
 */
public record HideReview(ReviewId review, boolean hidden, String reason, long expectedVersion) {
}
