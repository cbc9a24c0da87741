package dev.roost.review.adapter.rest;

import dev.roost.review.contract.Rating;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** What everybody makes of something. */
@Schema(name = "Rating", description = "What those who rated make of it, of reviews that were written here after a stay.")
record RatingJson(
    @Schema(description = "Of stays as a whole.") TallyJson overall,
    @Schema(description = "How many gave one star, two, and so on: five numbers.", example = "[0, 0, 1, 1, 21]") List<Long> distribution,
    @Schema(description = "What was judged beside it.") CategoryTalliesJson categories) {

  static RatingJson of(Rating rating) {
    return new RatingJson(TallyJson.of(rating.overall()), rating.distribution(),
        CategoryTalliesJson.of(rating.categories()));
  }
}
