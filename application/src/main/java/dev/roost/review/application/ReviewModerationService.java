package dev.roost.review.application;

import dev.roost.platform.DomainEvents;
import dev.roost.review.api.DismissReport;
import dev.roost.review.api.HideReview;
import dev.roost.review.api.ModeratedReviewView;
import dev.roost.review.api.ReportView;
import dev.roost.review.api.ReviewModeration;
import dev.roost.review.contract.ListingRatingChanged;
import dev.roost.review.contract.ReportId;
import dev.roost.review.contract.ReportStatus;
import dev.roost.review.contract.ReviewId;
import dev.roost.review.domain.Moderation;
import dev.roost.review.domain.Moderations;
import dev.roost.review.domain.Rated;
import dev.roost.review.domain.Ratings;
import dev.roost.review.domain.Report;
import dev.roost.review.domain.Reports;
import dev.roost.shared.AccessRefusal.NotAllowed;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.Actor;
import dev.roost.shared.Actor.Scope;
import dev.roost.shared.InputRefusal.VersionStale;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import dev.roost.shared.Refused;
import dev.roost.shared.UserId;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class ReviewModerationService implements ReviewModeration {

  private final ReviewLists lists;
  private final Moderations moderations;
  private final Reports reports;
  private final Ratings ratings;
  private final PublicReviewViews views;
  private final DomainEvents events;
  private final Clock clock;

  ReviewModerationService(ReviewLists lists, Moderations moderations, Reports reports, Ratings ratings,
      PublicReviewViews views, DomainEvents events, Clock clock) {
    this.lists = lists;
    this.moderations = moderations;
    this.reports = reports;
    this.ratings = ratings;
    this.views = views;
    this.events = events;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public Page<ReportView> reports(Actor admin, @Nullable ReportStatus status, PageRequest page) {
    mustBeAdmin(admin, "read reports of reviews");
    return reports.list(status, page).map(ReportViews::of);
  }

  @Override
  @Transactional(readOnly = true)
  public ReportView report(Actor admin, ReportId report) {
    mustBeAdmin(admin, "read reports of reviews");
    return ReportViews.of(reports.find(report).orElseThrow(() -> unknown(report)));
  }

  @Override
  @Transactional
  public ReportView dismiss(Actor admin, DismissReport command) {
    var by = mustBeAdmin(admin, "dismiss reports of reviews");
    var report = reports.lock(command.report()).orElseThrow(() -> unknown(command.report()));
    if (report.wasDismissedBy(by)) {
      return ReportViews.of(report);
    }
    if (report.version() != command.expectedVersion()) {
      throw new Refused(new VersionStale("report", report.version()));
    }
    report.dismiss(by, command.note(), now());
    reports.save(report);
    return ReportViews.afterStoring(report);
  }

  @Override
  @Transactional(readOnly = true)
  public ModeratedReviewView review(Actor admin, ReviewId review) {
    mustBeAdmin(admin, "look after reviews");
    return view(find(review), moderationOf(review));
  }

  /**
   * Two aggregates in one transaction: what is hidden is no longer an open report. Ratings are counted last. Asking again
   * for what is so already changes nothing, whatever version is named.
   */
  @Override
  @Transactional
  public ModeratedReviewView hide(Actor admin, HideReview command) {
    var by = mustBeAdmin(admin, "hide reviews");
    var shown = find(command.review());
    var moderation = moderationOf(command.review());
    if (moderation.isHidden() == command.hidden()) {
      return view(shown, moderation);
    }
    if (moderation.version() != command.expectedVersion()) {
      throw new Refused(new VersionStale("review", moderation.version()));
    }
    moderation.set(command.hidden(), by, command.reason(), now());
    moderations.save(moderation);
    if (command.hidden()) {
      reports.lockOpen(command.review()).forEach(report -> uphold(report, by, command.reason()));
    }
    recount(shown);
    return view(shown, moderationOf(command.review()));
  }

  private void uphold(Report report, UserId by, String reason) {
    report.uphold(by, reason, now());
    reports.save(report);
  }

  private void recount(Shown shown) {
    var rated = shown.rated();
    ratings.recount(rated);
    if (rated.contains(Rated.listing(shown.listing()))) {
      events.publish(new ListingRatingChanged(shown.listing()));
    }
  }

  private ModeratedReviewView view(Shown shown, Moderation moderation) {
    var last = moderation.snapshot().last();
    return new ModeratedReviewView(moderation.version(), views.of(shown), moderation.isHidden(),
        last == null ? null : last.reason(), last == null ? null : last.by(), last == null ? null : last.at());
  }

  private Shown find(ReviewId review) {
    return lists.find(review).orElseThrow(() -> new Refused(new NotFound("review", review.toString())));
  }

  private Moderation moderationOf(ReviewId review) {
    return moderations.find(review).orElseGet(() -> Moderation.none(review));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private static UserId mustBeAdmin(Actor actor, String action) {
    var user = actor.mustBeUser(Scope.ADMIN);
    if (!actor.isAdmin()) {
      throw new Refused(new NotAllowed(action));
    }
    return user;
  }

  private static Refused unknown(ReportId report) {
    return new Refused(new NotFound("report", report.toString()));
  }
}
