package dev.roost.review.adapter.rest;

import dev.roost.review.api.ReviewView;
import dev.roost.review.contract.Reviewer;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A review as guest and host of the stay see it. */
@Schema(name = "Review", description = "What one side of a stay wrote about it.")
record ReviewJson(
    @Schema(description = "Names the review.", example = "019a2f0e-7b1c-7d1e-9c3a-0f2b4c6d8e10") UUID id,
    @Schema(description = "Send it as If-Match to change the review.", example = "1") long version,
    @Schema(description = "The booking of the stay.") UUID bookingId,
    @Schema(description = "The listing.") UUID listingId,
    @Schema(description = "Who wrote it.", example = "GUEST") Reviewer by,
    @Schema(description = "The stay as a whole, in stars.", example = "5") int overall,
    @Schema(description = "What was judged beside it.") CategoriesJson categories,
    @Schema(description = "For everybody.", example = "Quiet, and near the park.") String text,
    @Schema(description = "For the two sides of the stay only.", example = "The tap drips.") @Nullable String privateNote,
    @Schema(description = "When it was written, UTC.", example = "2027-05-18T12:00:00Z") Instant writtenAt,
    @Schema(description = "When it was changed last, UTC.", example = "2027-05-18T12:30:00Z") @Nullable Instant editedAt,
    @Schema(description = "Until when it can be changed if it is not revealed before, UTC.", example = "2027-05-31T09:00:00Z") Instant closesAt,
    @Schema(description = "Since when everybody can read it, UTC; absent before.", example = "2027-05-20T08:00:00Z") @Nullable Instant revealedAt,
    @Schema(description = "Absent where nobody has answered.") @Nullable ReplyJson reply,
    @Schema(description = "Why an administrator hid it; absent where nobody did.", example = "It names the neighbours") @Nullable String hiddenBecause) {

  static ReviewJson of(ReviewView review) {
    var opinion = review.opinion();
    return new ReviewJson(review.id().value(), review.version(), review.booking().value(), review.listing().value(),
        review.by(), opinion.overall(), CategoriesJson.of(opinion.categories()), opinion.text(), opinion.privateNote(),
        review.writtenAt(), review.editedAt(), review.closesAt(), review.revealedAt(), ReplyJson.of(review.reply()),
        review.hiddenBecause());
  }

  static @Nullable ReviewJson ofNullable(@Nullable ReviewView review) {
    return review == null ? null : of(review);
  }
}
