package dev.roost.review.adapter.rest;

import dev.roost.review.api.ReplyView;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The answer to a review. */
@Schema(name = "ReviewReply", description = "The one answer to a review, by whom it is about.")
record ReplyJson(
    @Schema(description = "For everybody.", example = "Thank you, come back in spring!") String text,
    @Schema(description = "When it was written, UTC.", example = "2027-05-20T18:00:00Z") Instant at) {

  static @Nullable ReplyJson of(@Nullable ReplyView reply) {
    return reply == null ? null : new ReplyJson(reply.text(), reply.at());
  }
}
