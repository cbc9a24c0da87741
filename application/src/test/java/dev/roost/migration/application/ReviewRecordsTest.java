package dev.roost.migration.application;

import static dev.roost.migration.application.ImportHarness.SYSTEM;
import static dev.roost.migration.application.ImportHarness.chunk;
import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.migration.RecordFixture.aListing;
import static roosttest.migration.RecordFixture.aReview;

import dev.roost.migration.api.ImportRunView.Step;
import dev.roost.migration.api.ReviewRecord;
import dev.roost.migration.contract.ImportStep;
import org.junit.jupiter.api.Test;

/** Reviews that are imported. */
class ReviewRecordsTest {

  private final ImportHarness harness = new ImportHarness();

  @Test
  void shouldBeKeptAsTheyCameAndNotDoubled() {
    // given
    harness.records.importListings(SYSTEM, harness.anImport("a"), chunk(1, aListing("1")));
    take("a", aReview("7", "1", "Lovely<br/>place"));

    // when
    var step = take("b", aReview("7", "1", "Lovely<br/>place"), aReview("8", "1", "So so"));

    // then
    assertThat(step).isEqualTo(new Step(100, 2, 1, 1, 0));
    assertThat(harness.reviews.count()).isEqualTo(2);
  }

  @Test
  void shouldBeRejectedWhereTheirListingIsUnknown() {
    // when
    var step = take("a", aReview("7", "404", "Lovely"));

    // then
    assertThat(step.rejected()).isEqualTo(1);
    assertThat(harness.reviews.count()).isZero();
  }

  private Step take(String fingerprint, ReviewRecord... reviews) {
    return harness.records.importReviews(SYSTEM, harness.anImport(fingerprint), chunk(reviews.length, reviews))
        .step(ImportStep.REVIEWS);
  }
}
