package dev.roost.migration.adapter.insideairbnb;

import dev.roost.migration.api.ListingRecord.Scores;
import dev.roost.review.contract.Category;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads what guests made of a listing. New files have stars from 1 to 5 with decimals; old ones have percent for the whole and
 * tenths for each category, which the whole gives away: no percent is as low as five.
 */
final class ScoreReader {

  private static final Map<Category, String> COLUMNS = Map.of(Category.ACCURACY, "review_scores_accuracy",
      Category.CLEANLINESS, "review_scores_cleanliness", Category.CHECK_IN, "review_scores_checkin",
      Category.COMMUNICATION, "review_scores_communication", Category.LOCATION, "review_scores_location",
      Category.VALUE, "review_scores_value");
  private static final int LEAST = 100;
  private static final int MOST = 500;
  private static final int STARS = 100;
  private static final int PERCENT = 5;
  private static final int TENTHS = 50;

  private ScoreReader() {
  }

  /** Nothing where nobody has rated it, or the file does not say. */
  static @Nullable Scores read(Row row) {
    var reviews = Numbers.whole(row, "number_of_reviews", 0, Integer.MAX_VALUE, 0);
    var whole = row.text("review_scores_rating");
    if (reviews == 0 || whole.isEmpty()) {
      return null;
    }
    var isOld = Numbers.hundredths(row, "review_scores_rating", STARS) > MOST;
    var overall = Numbers.hundredths(row, "review_scores_rating", isOld ? PERCENT : STARS);
    return overall < LEAST || overall > MOST ? null : new Scores(reviews, overall, categories(row, isOld));
  }

  private static Map<Category, Integer> categories(Row row, boolean isOld) {
    var scores = new EnumMap<Category, Integer>(Category.class);
    COLUMNS.forEach((category, column) -> {
      if (!row.text(column).isEmpty()) {
        var score = Numbers.hundredths(row, column, isOld ? TENTHS : STARS);
        if (score >= LEAST && score <= MOST) {
          scores.put(category, score);
        }
      }
    });
    return scores;
  }
}
