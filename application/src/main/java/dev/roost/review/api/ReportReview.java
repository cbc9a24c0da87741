package dev.roost.review.api;

import dev.roost.review.contract.ReportReason;
import dev.roost.review.contract.ReviewId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody wants an administrator to look at a review.
 *
 * @param words what they add, 1 to 2,000 characters
 */
public record ReportReview(ReviewId review, ReportReason reason, @Nullable String words) {
}
