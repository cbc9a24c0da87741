package dev.roost.review.application;

import dev.roost.platform.Idempotency;
import dev.roost.platform.Idempotency.Once;
import dev.roost.platform.IdempotencyKey;
import dev.roost.platform.Ids;
import dev.roost.review.api.ReportReview;
import dev.roost.review.api.ReportView;
import dev.roost.review.api.ReviewReports;
import dev.roost.review.contract.ReportId;
import dev.roost.review.domain.Moderation;
import dev.roost.review.domain.Moderations;
import dev.roost.review.domain.Report;
import dev.roost.review.domain.Reports;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.Actor;
import dev.roost.shared.Actor.Scope;
import dev.roost.shared.Refused;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class ReviewReportService implements ReviewReports {

  private final Idempotency idempotency;
  private final ReviewLists lists;
  private final Moderations moderations;
  private final Reports reports;
  private final Ids ids;
  private final Clock clock;

  ReviewReportService(Idempotency idempotency, ReviewLists lists, Moderations moderations, Reports reports, Ids ids,
      Clock clock) {
    this.idempotency = idempotency;
    this.lists = lists;
    this.moderations = moderations;
    this.reports = reports;
    this.ids = ids;
    this.clock = clock;
  }

  @Override
  @Transactional
  public Once<ReportView> report(Actor actor, IdempotencyKey key, ReportReview command) {
    var reporter = actor.mustBeUser(Scope.BOOKINGS_WRITE);
    return idempotency.once(actor, "review.report", key, command, ReportView.class, () -> {
      mustBeRead(command);
      var report = Report.of(new ReportId(ids.next()), command.review(), reporter, command.reason(), command.words(),
          clock.instant().truncatedTo(ChronoUnit.MICROS));
      reports.add(report);
      return ReportViews.afterStoring(report);
    });
  }

  private void mustBeRead(ReportReview command) {
    var review = command.review();
    if (lists.find(review).isEmpty() || moderations.find(review).filter(Moderation::isHidden).isPresent()) {
      throw new Refused(new NotFound("review", review.toString()));
    }
  }
}
