package roosttest.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static roosttest.identity.Actors.ADA;
import static roosttest.identity.Actors.BERT;
import static roosttest.identity.Actors.CARA;
import static roosttest.review.ReviewFixture.NEXT_DAY;
import static roosttest.review.ReviewFixture.aReport;
import static roosttest.review.ReviewFixture.newId;

import dev.roost.review.contract.ReportId;
import dev.roost.review.contract.ReportStatus;
import dev.roost.review.contract.ReviewRefusal.AlreadyReported;
import dev.roost.review.domain.Report;
import dev.roost.review.domain.Reports;
import dev.roost.shared.PageRequest;
import dev.roost.shared.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every store of reports does. */
public abstract class ReportsContract {

  protected abstract Reports reports();

  @Test
  void shouldFindWhatWasAddedAndDecided() {
    // given
    var report = aReport(newId(), CARA);
    reports().add(report);
    assertThat(stored(report)).usingRecursiveComparison().ignoringFields("version").isEqualTo(report.snapshot());
    // when
    var locked = reports().lock(report.id()).orElseThrow();
    locked.dismiss(ADA, "It is fair", NEXT_DAY);
    reports().save(locked);
    // then
    assertThat(stored(report)).usingRecursiveComparison().ignoringFields("version").isEqualTo(locked.snapshot());
    assertThat(stored(report).version()).isEqualTo(2);
    assertThat(reports().find(report.review(), CARA).map(Report::id)).contains(report.id());
    assertThat(reports().find(report.review(), BERT)).isEmpty();
    assertThat(reports().find(new ReportId(UUID.randomUUID()))).isEmpty();
  }

  @Test
  void shouldTakeOneOfEachUserAndReview() {
    // given
    var review = newId();
    var first = aReport(review, CARA);
    reports().add(first);
    reports().add(aReport(review, BERT));
    // then
    assertThatExceptionOfType(Refused.class).isThrownBy(() -> reports().add(aReport(review, CARA)))
        .extracting(Refused::refusal).isEqualTo(new AlreadyReported(first.id()));
    assertThat(reports().lockOpen(review)).extracting(it -> it.snapshot().reporter())
        .containsExactlyInAnyOrder(CARA, BERT);
  }

  @Test
  void shouldNotStoreOverAnotherDecision() {
    // given
    var report = aReport(newId(), CARA);
    reports().add(report);
    var mine = reports().find(report.id()).orElseThrow();
    var theirs = reports().find(report.id()).orElseThrow();
    theirs.uphold(ADA, "Indeed", NEXT_DAY);
    reports().save(theirs);
    // when
    mine.dismiss(ADA, "It is fair", NEXT_DAY);
    // then
    assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> reports().save(mine));
    assertThat(reports().lockOpen(report.review())).isEmpty();
  }

  @Test
  void shouldForgetWhatWasDecidedLongAgo() {
    // given
    var open = aReport(newId(), CARA);
    reports().add(open);
    var decided = aReport(newId(), CARA);
    reports().add(decided);
    var locked = reports().lock(decided.id()).orElseThrow();
    locked.dismiss(ADA, "No", NEXT_DAY);
    reports().save(locked);
    // then
    reports().forgetDecidedBefore(NEXT_DAY, 1_000);
    assertThat(reports().find(decided.id())).isPresent();
    // when
    assertThat(reports().forgetDecidedBefore(NEXT_DAY.plusSeconds(1), 1_000)).isPositive();
    // then
    assertThat(reports().find(decided.id())).isEmpty();
    assertThat(reports().find(open.id())).isPresent();
    assertThat(reports().forgetDecidedBefore(NEXT_DAY.plusSeconds(1), 1_000)).isZero();
  }

  @Test
  void shouldListTheNewestFirst() {
    // given
    var old = numbered(1);
    var newer = numbered(2);
    var decided = numbered(3);
    decided.dismiss(ADA, "No", NEXT_DAY);
    reports().save(decided);
    // then
    assertThat(listed(ReportStatus.OPEN)).containsSubsequence(newer.id(), old.id()).doesNotContain(decided.id());
    assertThat(listed(ReportStatus.DISMISSED)).contains(decided.id()).doesNotContain(old.id());
    assertThat(listed(null)).containsSubsequence(decided.id(), newer.id(), old.id());
  }

  private Report numbered(long number) {
    var some = aReport(newId(), CARA).snapshot();
    var report = Report.of(new ReportId(new UUID(0x7000, number)), some.review(), some.reporter(), some.reason(),
        some.words(), some.reportedAt());
    reports().add(report);
    return reports().find(report.id()).orElseThrow();
  }

  private List<ReportId> listed(@Nullable ReportStatus status) {
    var all = new ArrayList<ReportId>();
    var page = reports().list(status, PageRequest.first(1));
    page.items().forEach(it -> all.add(it.id()));
    while (page.next() != null) {
      page = reports().list(status, new PageRequest(page.next(), 1));
      page.items().forEach(it -> all.add(it.id()));
    }
    return all;
  }

  private Report.Snapshot stored(Report report) {
    return reports().find(report.id()).orElseThrow().snapshot();
  }
}
