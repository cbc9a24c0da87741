package dev.roost.review.api;

import dev.roost.review.contract.ReportId;
import dev.roost.review.contract.ReportReason;
import dev.roost.review.contract.ReportStatus;
import dev.roost.review.contract.ReviewId;
import dev.roost.shared.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A report of a review.
 *
 * @param note why it was decided so; absent before
 */
public record ReportView(ReportId id, long version, ReviewId review, UserId reporter, ReportReason reason,
    @Nullable String words, Instant reportedAt, ReportStatus status, @Nullable UserId decidedBy,
    @Nullable Instant decidedAt, @Nullable String note) {
}
