package dev.roost.review.adapter.rest;

import dev.roost.review.api.PublicReviewView;
import dev.roost.review.contract.Reviewer;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A review as everybody reads it. */
@Schema(name = "PublicReview", description = "A review as everybody reads it.")
record PublicReviewJson(
    @Schema(description = "Names the review.", example = "019a2f0e-7b1c-7d1e-9c3a-0f2b4c6d8e10") UUID id,
    @Schema(description = "The listing.") UUID listingId,
    @Schema(description = "Which side wrote it.", example = "GUEST") Reviewer by,
    @Schema(description = "Who wrote it; absent where it was imported.") @Nullable UUID authorId,
    @Schema(description = "What others call them; absent where they have left.", example = "Cara") @Nullable String authorName,
    @Schema(description = "The stay as a whole, in stars; absent where it was imported without.", example = "5") @Nullable Integer overall,
    @Schema(description = "What was judged beside it.") CategoriesJson categories,
    @Schema(description = "Plain text.", example = "Quiet, and near the park.") String text,
    @Schema(description = "The day it was revealed, or written where it was imported; UTC.", example = "2027-05-20") LocalDate on,
    @Schema(description = "Absent where nobody has answered.") @Nullable ReplyJson reply,
    @Schema(description = "Where it was imported from: it was not written after a stay that was booked here, and counts in no"
        + " rating. Absent for all others.", example = "inside-airbnb") @Nullable String importedFrom) {

  static PublicReviewJson of(PublicReviewView review) {
    var author = review.author();
    return new PublicReviewJson(review.id().value(), review.listing().value(), review.by(),
        author == null ? null : author.value(), review.authorName(), review.overall(),
        CategoriesJson.of(review.categories()), review.text(), review.on(), ReplyJson.of(review.reply()),
        review.importedFrom());
  }
}
