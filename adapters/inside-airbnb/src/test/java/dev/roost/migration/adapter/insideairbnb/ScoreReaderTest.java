package dev.roost.migration.adapter.insideairbnb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.roost.migration.api.ListingRecord.Scores;
import dev.roost.review.contract.Category;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreReaderTest {

  @Test
  void shouldReadStars() {
    assertThat(ScoreReader.read(Samples.row(Map.of("number_of_reviews", "57", "review_scores_rating", "4.83",
        "review_scores_checkin", "4.9", "review_scores_value", "5.0"))))
        .isEqualTo(new Scores(57, 483, Map.of(Category.CHECK_IN, 490, Category.VALUE, 500)));
  }

  /** As files of 2015 have them: percent for the whole, tenths for its parts. */
  @Test
  void shouldReadPercentAndTenths() {
    assertThat(ScoreReader.read(Samples.row(Map.of("number_of_reviews", "3", "review_scores_rating", "96.0",
        "review_scores_cleanliness", "10", "review_scores_location", "4", "review_scores_accuracy", "9.0"))))
        .isEqualTo(new Scores(3, 480,
            Map.of(Category.CLEANLINESS, 500, Category.LOCATION, 200, Category.ACCURACY, 450)));
  }

  @ParameterizedTest
  @CsvSource({"'', 4.5", "0, 4.5", "3, ''", "3, 0", "3, 101"})
  void shouldReadNothingWhereThereIsNothingToSay(String reviews, String overall) {
    assertThat(ScoreReader.read(Samples.row(Map.of("number_of_reviews", reviews, "review_scores_rating", overall))))
        .isNull();
  }

  @Test
  void shouldLeaveOutAPartThatCannotBe() {
    assertThat(ScoreReader.read(Samples.row(Map.of("number_of_reviews", "3", "review_scores_rating", "4",
        "review_scores_value", "0.0")))).isEqualTo(new Scores(3, 400, Map.of()));
  }

  @Test
  void shouldNameTheColumnThatMakesNoSense() {
    for (var nonsense : new String[]{"good", "99999999999"}) {
      assertThatExceptionOfType(BadRow.class).isThrownBy(() -> ScoreReader.read(
          Samples.row(Map.of("number_of_reviews", "3", "review_scores_rating", nonsense))))
          .withMessageContaining("review_scores_rating");
    }
  }
}
