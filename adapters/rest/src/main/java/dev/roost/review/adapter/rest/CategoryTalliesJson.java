package dev.roost.review.adapter.rest;

import dev.roost.review.contract.Category;
import dev.roost.review.contract.Tally;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What categories come to. */
@Schema(name = "RatingCategories", description = "What each category comes to; those that nobody rated are absent.")
record CategoryTalliesJson(
    @Schema(description = "How clean it was, or was left.") @Nullable TallyJson cleanliness,
    @Schema(description = "Whether it was as described.") @Nullable TallyJson accuracy,
    @Schema(description = "Arriving and getting in.") @Nullable TallyJson checkIn,
    @Schema(description = "How one could talk to each other.") @Nullable TallyJson communication,
    @Schema(description = "Where it is.") @Nullable TallyJson location,
    @Schema(description = "What it was worth for its price.") @Nullable TallyJson value,
    @Schema(description = "Whether guests kept to the house rules.") @Nullable TallyJson houseRules) {

  static CategoryTalliesJson of(Map<Category, Tally> tallies) {
    return new CategoryTalliesJson(TallyJson.ofNullable(tallies.get(Category.CLEANLINESS)),
        TallyJson.ofNullable(tallies.get(Category.ACCURACY)), TallyJson.ofNullable(tallies.get(Category.CHECK_IN)),
        TallyJson.ofNullable(tallies.get(Category.COMMUNICATION)), TallyJson.ofNullable(tallies.get(Category.LOCATION)),
        TallyJson.ofNullable(tallies.get(Category.VALUE)), TallyJson.ofNullable(tallies.get(Category.HOUSE_RULES)));
  }
}
