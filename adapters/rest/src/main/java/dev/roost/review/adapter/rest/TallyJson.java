package dev.roost.review.adapter.rest;

import dev.roost.review.contract.Tally;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How many ratings there are and what they come to. */
@Schema(name = "RatingTally", description = "How many ratings there are and what they come to.")
record TallyJson(
    @Schema(description = "Ratings.", example = "23") long count,
    @Schema(description = "Their stars, added up.", example = "112") long sum,
    @Schema(description = "Their mean, rounded half up; absent where there is none.", example = "4.87") @Nullable BigDecimal mean) {

  static TallyJson of(Tally tally) {
    return new TallyJson(tally.count(), tally.sum(), tally.count() == 0 ? null : tally.mean());
  }

  static @Nullable TallyJson ofNullable(@Nullable Tally tally) {
    return tally == null ? null : of(tally);
  }
}
