package dev.roost.review.application;

import static dev.roost.review.application.ReviewDesk.key;
import static dev.roost.review.application.ReviewDesk.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.review.ReviewFixture.LOFT;

import dev.roost.review.api.ForeignRatingView;
import dev.roost.review.api.HideReview;
import dev.roost.review.api.ImportedRating;
import dev.roost.review.api.ImportedReview;
import dev.roost.review.api.PublicReviewView;
import dev.roost.review.api.ReplyToReview;
import dev.roost.review.api.ReportReview;
import dev.roost.review.contract.Category;
import dev.roost.review.contract.Rating;
import dev.roost.review.contract.ReportReason;
import dev.roost.review.contract.Reviewer;
import dev.roost.shared.AccessRefusal.NotAllowed;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.Actor;
import dev.roost.shared.PageRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import roosttest.identity.Actors;

/** Reviews that come with listings from elsewhere. */
class ImportedReviewServiceTest {

  private static final Actor SYSTEM = Actor.system("test");
  private static final ImportedReview REVIEW = new ImportedReview("elsewhere", "7", LOFT, "Zoë", "Lovely",
      LocalDate.parse("2024-05-06"));
  private static final ForeignRatingView RATING = new ForeignRatingView("elsewhere", 57, 483,
      Map.of(Category.VALUE, 471));

  private final ReviewDesk desk = new ReviewDesk();

  @Test
  void shouldBeShownAsImportedAndCountInNothing() {
    // when
    assertThat(desk.imports.importReviews(SYSTEM, List.of(REVIEW))).isEqualTo(1);
    assertThat(desk.imports.importReviews(SYSTEM, List.of(REVIEW))).isZero();
    desk.imports.importRatings(SYSTEM, List.of(new ImportedRating(LOFT, RATING)));
    // then
    var shown = shown();
    assertThat(shown).isEqualTo(new PublicReviewView(shown.id(), LOFT, Reviewer.GUEST, null, "Zoë", null, Map.of(),
        "Lovely", REVIEW.writtenOn(), null, "elsewhere"));
    assertThat(desk.readers.ratingOf(Actor.anonymous(), LOFT).rating()).isEqualTo(Rating.NONE);
    assertThat(desk.readers.ratingOf(Actor.anonymous(), LOFT).elsewhere()).containsExactly(RATING);
  }

  @Test
  void shouldBeReportedAndHiddenAsOthersAre() {
    // given
    desk.imports.importReviews(SYSTEM, List.of(REVIEW));
    var review = shown().id();
    // then
    assertThat(desk.reports.report(Actors.guest(), key(), new ReportReview(review, ReportReason.SPAM, null)))
        .isNotNull();
    assertThat(desk.moderation.hide(Actors.admin(), new HideReview(review, true, "Spam", 0)).hidden()).isTrue();
    assertThat(desk.events.take()).isEmpty();
    assertThat(desk.readers.ofListing(Actor.anonymous(), LOFT, PageRequest.first(5)).items()).isEmpty();
  }

  @Test
  void shouldNotBeAnswered() {
    // given
    desk.imports.importReviews(SYSTEM, List.of(REVIEW));
    var review = shown().id();
    // then
    assertThat(refusalOf(() -> desk.reviews.reply(Actors.host(), key(), new ReplyToReview(review, "Thanks"))))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void shouldBeForRoostItself() {
    assertThat(refusalOf(() -> desk.imports.importReviews(Actors.admin(), List.of(REVIEW))))
        .isEqualTo(new NotAllowed("import reviews"));
    assertThat(refusalOf(() -> desk.imports.importRatings(Actors.host(), List.of()))).isInstanceOf(NotAllowed.class);
  }

  private PublicReviewView shown() {
    return desk.readers.ofListing(Actor.anonymous(), LOFT, PageRequest.first(5)).items().getFirst();
  }
}
