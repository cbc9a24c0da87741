package dev.roost.review.application;

import static dev.roost.review.application.ReviewDesk.key;
import static dev.roost.review.application.ReviewDesk.refusalOf;
import static dev.roost.review.contract.Reviewer.GUEST;
import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.identity.Actors.ADA;
import static roosttest.identity.Actors.BERT;
import static roosttest.review.ReviewFixture.LOFT;

import dev.roost.review.api.DismissReport;
import dev.roost.review.api.HideReview;
import dev.roost.review.api.ModeratedReviewView;
import dev.roost.review.api.ReportReview;
import dev.roost.review.api.ReportView;
import dev.roost.review.contract.ListingRatingChanged;
import dev.roost.review.contract.ReportReason;
import dev.roost.review.contract.ReportStatus;
import dev.roost.review.contract.ReviewId;
import dev.roost.review.contract.ReviewRefusal.AlreadyReported;
import dev.roost.review.contract.ReviewRefusal.ReportDecided;
import dev.roost.shared.AccessRefusal.NotAllowed;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.AccessRefusal.NotLoggedIn;
import dev.roost.shared.AccessRefusal.ScopeMissing;
import dev.roost.shared.Actor;
import dev.roost.shared.Actor.Role;
import dev.roost.shared.Actor.Scope;
import dev.roost.shared.InputRefusal.VersionStale;
import dev.roost.shared.PageRequest;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import roosttest.identity.Actors;

class ReviewModerationServiceTest {

  private static final Actor ADMIN = Actors.admin();
  private static final PageRequest ALL = PageRequest.first(100);

  private final ReviewDesk desk = new ReviewDesk();

  @Test
  void shouldTakeAReportOnceFromEachReader() {
    // given
    var review = desk.revealed(1).id();
    var key = key();
    var command = new ReportReview(review, ReportReason.SPAM, "Buy my soap");
    var report = desk.reports.report(Actors.guest(BERT), key, command);
    // then
    assertThat(desk.reports.report(Actors.guest(BERT), key, command).replayed()).isTrue();
    assertThat(refusalOf(() -> desk.reports.report(Actors.guest(BERT), key(), command)))
        .isEqualTo(new AlreadyReported(report.answer().id()));
    assertThat(desk.reports.report(Actors.host(), key(), command).answer().status()).isEqualTo(ReportStatus.OPEN);
    assertThat(desk.moderation.reports(ADMIN, ReportStatus.OPEN, ALL).items()).hasSize(2);
    assertThat(desk.moderation.report(ADMIN, report.answer().id())).isEqualTo(report.answer());
  }

  @Test
  void shouldReportWhatCanBeReadOnly() {
    // given
    var blind = desk.write(desk.stays.over(), GUEST, 1).id();
    var hidden = desk.revealed(1).id();
    hide(hidden, true, 0);
    // then
    for (var review : List.of(blind, hidden)) {
      assertThat(refusalOf(() -> report(review))).isEqualTo(new NotFound("review", review.toString()));
    }
    assertThat(refusalOf(() -> desk.reports.report(Actor.anonymous(), key(),
        new ReportReview(hidden, ReportReason.SPAM, null)))).isInstanceOf(NotLoggedIn.class);
  }

  @Test
  void shouldHideAReviewFromListsAndRatingsAndUpholdItsReports() {
    // given
    var review = desk.revealed(1).id();
    desk.revealed(5);
    var report = report(review);
    desk.events.take();
    // when
    var hidden = hide(review, true, 0);
    // then
    assertThat(hidden).extracting(ModeratedReviewView::version, ModeratedReviewView::hidden,
        ModeratedReviewView::reason, ModeratedReviewView::decidedBy).containsExactly(1L, true, "Odd", ADA);
    assertThat(desk.readers.ofListing(Actor.anonymous(), LOFT, ALL).items()).hasSize(1);
    assertThat(desk.ratings.find(List.of(LOFT)).get(LOFT).mean()).isEqualTo("5.00");
    assertThat(desk.events.take()).containsExactly(new ListingRatingChanged(LOFT));
    assertThat(desk.moderation.report(ADMIN, report.id())).extracting(ReportView::status, ReportView::note)
        .containsExactly(ReportStatus.UPHELD, "Odd");
    assertThat(desk.reviews.show(Actors.guest(), review).hiddenBecause()).isEqualTo("Odd");
    // when
    hide(review, false, 1);
    // then
    assertThat(desk.ratings.find(List.of(LOFT)).get(LOFT).mean()).isEqualTo("3.00");
    assertThat(desk.reviews.show(Actors.guest(), review).hiddenBecause()).isNull();
    assertThat(desk.moderation.review(ADMIN, review).version()).isEqualTo(2);
  }

  @Test
  void shouldChangeNothingWhereItIsSoAlready() {
    // given
    var review = desk.revealed(1).id();
    hide(review, true, 0);
    desk.events.take();
    // then
    assertThat(hide(review, true, 0).version()).isEqualTo(1);
    assertThat(desk.events.take()).isEmpty();
    assertThat(refusalOf(() -> hide(review, false, 0))).isEqualTo(new VersionStale("review", 1));
  }

  @Test
  void shouldNotTouchAReviewThatIsNotRevealed() {
    // given
    var blind = desk.write(desk.stays.over(), GUEST, 1).id();
    // then
    assertThat(refusalOf(() -> hide(blind, true, 0))).isInstanceOf(NotFound.class);
    assertThat(refusalOf(() -> desk.moderation.review(ADMIN, blind))).isInstanceOf(NotFound.class);
  }

  @Test
  void shouldDismissAReportOnce() {
    // given
    var report = report(desk.revealed(1).id());
    // when
    var dismissed = desk.moderation.dismiss(ADMIN, new DismissReport(report.id(), 1, "It is fair"));
    // then
    assertThat(dismissed.version()).isEqualTo(2);
    assertThat(dismissed.status()).isEqualTo(ReportStatus.DISMISSED);
    assertThat(desk.moderation.dismiss(ADMIN, new DismissReport(report.id(), 1, "It is fair"))).isEqualTo(dismissed);
    var other = Actor.user(BERT, Set.of(Role.ADMIN));
    assertThat(refusalOf(() -> desk.moderation.dismiss(other, new DismissReport(report.id(), 1, "Again"))))
        .isEqualTo(new VersionStale("report", 2));
    assertThat(refusalOf(() -> desk.moderation.dismiss(other, new DismissReport(report.id(), 2, "Again"))))
        .isEqualTo(new ReportDecided(report.id(), ReportStatus.DISMISSED));
  }

  @Test
  void shouldBeForAdministrators() {
    // given
    var review = desk.revealed(1).id();
    var report = report(review);
    for (var actor : List.of(Actors.host(), Actors.guest())) {
      assertThat(refusalOf(() -> desk.moderation.reports(actor, null, ALL))).isInstanceOf(NotAllowed.class);
      assertThat(refusalOf(() -> desk.moderation.report(actor, report.id()))).isInstanceOf(NotAllowed.class);
      assertThat(refusalOf(() -> desk.moderation.review(actor, review))).isInstanceOf(NotAllowed.class);
      assertThat(refusalOf(() -> desk.moderation.dismiss(actor, new DismissReport(report.id(), 1, "No"))))
          .isInstanceOf(NotAllowed.class);
      assertThat(refusalOf(() -> desk.moderation.hide(actor, new HideReview(review, true, "No", 0))))
          .isInstanceOf(NotAllowed.class);
    }
    var key = Actor.integration(ADA, Set.of(Role.ADMIN), Set.of(Scope.BOOKINGS_WRITE));
    assertThat(refusalOf(() -> desk.moderation.reports(key, null, ALL))).isInstanceOf(ScopeMissing.class);
  }

  private ReportView report(ReviewId review) {
    return desk.reports.report(Actors.guest(BERT), key(), new ReportReview(review, ReportReason.OFFENSIVE, null))
        .answer();
  }

  private ModeratedReviewView hide(ReviewId review, boolean hidden, long version) {
    return desk.moderation.hide(ADMIN, new HideReview(review, hidden, "Odd", version));
  }
}
