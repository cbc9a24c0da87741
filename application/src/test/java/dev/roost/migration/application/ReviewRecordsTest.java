package dev.roost.migration.application;

import static dev.roost.migration.application.ImportHarness.SYSTEM;
import static dev.roost.migration.application.ImportHarness.chunk;
import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.migration.ImportFixture.SOURCE;
import static roosttest.migration.RecordFixture.aListing;
import static roosttest.migration.RecordFixture.aReview;

import dev.roost.migration.api.ImportRunView.Step;
import dev.roost.migration.api.ListingRecord;
import dev.roost.migration.api.ListingRecord.Scores;
import dev.roost.migration.api.ReviewRecord;
import dev.roost.migration.contract.ImportStep;
import dev.roost.review.api.ForeignRatingView;
import dev.roost.review.api.ImportedReview;
import dev.roost.review.contract.Category;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Reviews that are imported. */
class ReviewRecordsTest {

  private final ImportHarness harness = new ImportHarness();

  @Test
  void shouldBeTakenInAndNotDoubled() {
    // given
    harness.records.importListings(SYSTEM, harness.anImport("a"), chunk(1, aListing("1")));
    take("a", aReview("7", "1", "Lovely place"));

    // when
    var step = take("b", aReview("7", "1", "Lovely place"), aReview("8", "1", "So so"));

    // then
    assertThat(step).isEqualTo(new Step(100, 2, 1, 1, 0));
    assertThat(harness.world.reviews.values()).containsExactly(
        new ImportedReview(SOURCE, "7", harness.world.id("1"), "Zoë", "Lovely place", LocalDate.parse("2024-05-06")),
        new ImportedReview(SOURCE, "8", harness.world.id("1"), "Zoë", "So so", LocalDate.parse("2024-05-06")));
  }

  @Test
  void shouldBeRejectedWhereTheirListingIsUnknown() {
    // when
    var step = take("a", aReview("7", "404", "Lovely"));

    // then
    assertThat(step.rejected()).isEqualTo(1);
    assertThat(harness.world.reviews).isEmpty();
  }

  /** Else a host who changed a listing here would lose that with the next review there. */
  @Test
  void shouldTellWhatGuestsMadeOfAListingWithoutTouchingIt() {
    // given
    harness.records.importListings(SYSTEM, harness.anImport("a"), chunk(1, aListing("1")));
    var listing = harness.world.id("1");
    assertThat(harness.world.ratings).containsOnly(Map.entry(listing,
        new ForeignRatingView(SOURCE, 12, 475, Map.of(Category.VALUE, 450))));
    harness.world.writes();
    // when
    var step = harness.records.importListings(SYSTEM, harness.anImport("b"),
        chunk(1, rated(aListing("1"), new Scores(13, 480, Map.of())))).step(ImportStep.LISTINGS);
    // then
    assertThat(step.unchanged()).isEqualTo(1);
    assertThat(harness.world.writes()).isZero();
    assertThat(harness.world.ratings.get(listing)).isEqualTo(new ForeignRatingView(SOURCE, 13, 480, Map.of()));
  }

  private static ListingRecord rated(ListingRecord it, Scores scores) {
    return new ListingRecord(it.origin(), it.externalId(), it.host(), it.title(), it.description(), it.home(),
        it.place(), it.rules(), it.prices(), it.photos(), it.registrationNumber(), scores);
  }

  private Step take(String fingerprint, ReviewRecord... reviews) {
    return harness.records.importReviews(SYSTEM, harness.anImport(fingerprint), chunk(reviews.length, reviews))
        .step(ImportStep.REVIEWS);
  }
}
