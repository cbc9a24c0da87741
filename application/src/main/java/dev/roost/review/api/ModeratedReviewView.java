package dev.roost.review.api;

import dev.roost.shared.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A review as administrators see it.
 *
 * @param version of what was decided about it; 0 where nothing was
 * @param review as everybody reads it, or would if it were not hidden
 * @param decidedBy who hid it or showed it again last
 */
public record ModeratedReviewView(long version, PublicReviewView review, boolean hidden, @Nullable String reason,
    @Nullable UserId decidedBy, @Nullable Instant decidedAt) {
}
