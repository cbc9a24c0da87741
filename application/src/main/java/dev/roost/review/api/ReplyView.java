package dev.roost.review.api;

import java.time.Instant;

/** The answer to a review. */
public record ReplyView(String text, Instant at) {
}
