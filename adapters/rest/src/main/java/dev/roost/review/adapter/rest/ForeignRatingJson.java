package dev.roost.review.adapter.rest;

import dev.roost.review.api.ForeignRatingView;
import dev.roost.review.contract.Category;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What another place said of a listing. */
@Schema(name = "ForeignRating", description = "What another place said of a listing, rounded as it came.")
record ForeignRatingJson(
    @Schema(description = "Where it was imported from.", example = "inside-airbnb") String source,
    @Schema(description = "How many reviews there were.", example = "57") long reviews,
    @Schema(description = "Stars.", example = "4.83") BigDecimal overall,
    @Schema(description = "Stars.", example = "4.90") @Nullable BigDecimal cleanliness,
    @Schema(description = "Stars.", example = "4.71") @Nullable BigDecimal accuracy,
    @Schema(description = "Stars.", example = "4.95") @Nullable BigDecimal checkIn,
    @Schema(description = "Stars.", example = "4.88") @Nullable BigDecimal communication,
    @Schema(description = "Stars.", example = "4.60") @Nullable BigDecimal location,
    @Schema(description = "Stars.", example = "4.52") @Nullable BigDecimal value) {

  static ForeignRatingJson of(ForeignRatingView rating) {
    var categories = rating.categories();
    return new ForeignRatingJson(rating.source(), rating.reviews(), BigDecimal.valueOf(rating.overall(), 2),
        stars(categories, Category.CLEANLINESS), stars(categories, Category.ACCURACY),
        stars(categories, Category.CHECK_IN), stars(categories, Category.COMMUNICATION),
        stars(categories, Category.LOCATION), stars(categories, Category.VALUE));
  }

  private static @Nullable BigDecimal stars(Map<Category, Integer> hundredths, Category category) {
    var found = hundredths.get(category);
    return found == null ? null : BigDecimal.valueOf(found, 2);
  }
}
