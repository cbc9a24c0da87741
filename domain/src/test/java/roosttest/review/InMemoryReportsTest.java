package roosttest.review;

import dev.roost.review.domain.Reports;

class InMemoryReportsTest extends ReportsContract {

  private final InMemoryReports reports = new InMemoryReports();

  @Override
  protected Reports reports() {
    return reports;
  }
}
