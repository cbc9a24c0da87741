package roosttest.review;

import dev.roost.review.contract.ReportId;
import dev.roost.review.contract.ReportStatus;
import dev.roost.review.contract.ReviewId;
import dev.roost.review.contract.ReviewRefusal.AlreadyReported;
import dev.roost.review.domain.Report;
import dev.roost.review.domain.Reports;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import dev.roost.shared.Refused;
import dev.roost.shared.UserId;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reports without a database: one thread, no transactions. */
public final class InMemoryReports implements Reports {

  private final Map<ReportId, Report.Snapshot> stored = new LinkedHashMap<>();

  @Override
  public Optional<Report> find(ReportId id) {
    return Optional.ofNullable(stored.get(id)).map(Report::restore);
  }

  @Override
  public Optional<Report> find(ReviewId review, UserId reporter) {
    return all().filter(it -> it.review().equals(review) && it.snapshot().reporter().equals(reporter)).findFirst();
  }

  @Override
  public Optional<Report> lock(ReportId id) {
    return find(id);
  }

  @Override
  public List<Report> lockOpen(ReviewId review) {
    return all().filter(it -> it.review().equals(review) && it.status() == ReportStatus.OPEN).toList();
  }

  @Override
  public void add(Report report) {
    find(report.review(), report.snapshot().reporter()).ifPresent(before -> {
      throw new Refused(new AlreadyReported(before.id()));
    });
    stored.put(report.id(), withVersion(report.snapshot(), 1));
  }

  @Override
  public void save(Report report) {
    var before = stored.get(report.id());
    if (before == null || before.version() != report.snapshot().version()) {
      throw new IllegalStateException("Report %s was decided meanwhile".formatted(report.id()));
    }
    stored.put(report.id(), withVersion(report.snapshot(), before.version() + 1));
  }

  @Override
  public Page<Report> list(@Nullable ReportStatus status, PageRequest page) {
    var found = all().filter(it -> status == null || it.status() == status)
        .filter(it -> page.after() == null || it.id().toString().compareTo(page.after()) < 0)
        .sorted(Comparator.comparing((Report it) -> it.id().toString()).reversed()).toList();
    return found.size() <= page.limit()
        ? new Page<>(found, null)
        : new Page<>(found.subList(0, page.limit()), found.get(page.limit() - 1).id().toString());
  }

  @Override
  public int forgetDecidedBefore(Instant before, int atMost) {
    var old = all().filter(it -> it.snapshot().decision() != null && it.snapshot().decision().at().isBefore(before))
        .limit(atMost).map(Report::id).toList();
    old.forEach(stored::remove);
    return old.size();
  }

  private Stream<Report> all() {
    return stored.values().stream().map(Report::restore);
  }

  private static Report.Snapshot withVersion(Report.Snapshot it, long version) {
    return new Report.Snapshot(it.id(), version, it.review(), it.reporter(), it.reason(), it.words(), it.reportedAt(),
        it.status(), it.decision());
  }
}
