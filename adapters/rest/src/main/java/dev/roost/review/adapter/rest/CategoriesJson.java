package dev.roost.review.adapter.rest;

import dev.roost.review.contract.Category;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Stars by category. */
@Schema(name = "ReviewCategories", description = "1 to 5 stars each. Guests rate all but `houseRules`; hosts rate"
    + " `cleanliness`, `communication` and `houseRules`. What cannot be judged is left out.", example = """
        {"cleanliness": 5, "communication": 4}""")
record CategoriesJson(
    @Schema(description = "How clean it was, or was left.", example = "5") @Min(1) @Max(5) @Nullable Integer cleanliness,
    @Schema(description = "Whether it was as described.", example = "5") @Min(1) @Max(5) @Nullable Integer accuracy,
    @Schema(description = "Arriving and getting in.", example = "4") @Min(1) @Max(5) @Nullable Integer checkIn,
    @Schema(description = "How one could talk to each other.", example = "4") @Min(1) @Max(5) @Nullable Integer communication,
    @Schema(description = "Where it is.", example = "5") @Min(1) @Max(5) @Nullable Integer location,
    @Schema(description = "What it was worth for its price.", example = "4") @Min(1) @Max(5) @Nullable Integer value,
    @Schema(description = "Whether the guest kept to the house rules.", example = "5") @Min(1) @Max(5) @Nullable Integer houseRules) {

  static CategoriesJson of(Map<Category, Integer> stars) {
    return new CategoriesJson(stars.get(Category.CLEANLINESS), stars.get(Category.ACCURACY),
        stars.get(Category.CHECK_IN), stars.get(Category.COMMUNICATION), stars.get(Category.LOCATION),
        stars.get(Category.VALUE), stars.get(Category.HOUSE_RULES));
  }

  Map<Category, Integer> toStars() {
    var stars = new EnumMap<Category, Integer>(Category.class);
    put(stars, Category.CLEANLINESS, cleanliness);
    put(stars, Category.ACCURACY, accuracy);
    put(stars, Category.CHECK_IN, checkIn);
    put(stars, Category.COMMUNICATION, communication);
    put(stars, Category.LOCATION, location);
    put(stars, Category.VALUE, value);
    put(stars, Category.HOUSE_RULES, houseRules);
    return stars;
  }

  private static void put(Map<Category, Integer> stars, Category category, @Nullable Integer given) {
    if (given != null) {
      stars.put(category, given);
    }
  }
}
