package dev.roost.review.application;

import dev.roost.review.api.ReportView;
import dev.roost.review.domain.Report;

/** Reports as their reporters and administrators see them. */
final class ReportViews {

  private ReportViews() {
  }

  static ReportView of(Report report) {
    return of(report, report.version());
  }

  /** As it is now that it has been stored. */
  static ReportView afterStoring(Report report) {
    return of(report, report.version() + 1);
  }

  private static ReportView of(Report report, long version) {
    var stored = report.snapshot();
    var decision = stored.decision();
    return new ReportView(stored.id(), version, stored.review(), stored.reporter(), stored.reason(), stored.words(),
        stored.reportedAt(), stored.status(), decision == null ? null : decision.by(),
        decision == null ? null : decision.at(), decision == null ? null : decision.note());
  }
}
