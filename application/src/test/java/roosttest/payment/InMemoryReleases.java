package roosttest.payment;

import dev.roost.booking.contract.BookingId;
import dev.roost.payment.application.DueReleases;
import dev.roost.payment.domain.Release;
import dev.roost.payment.domain.Release.Snapshot;
import dev.roost.payment.domain.Releases;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Releases in memory: one thread, due by a clock. */
public final class InMemoryReleases implements Releases, DueReleases {

  private final Map<BookingId, Row> rows = new LinkedHashMap<>();
  private final Clock clock;

  public InMemoryReleases(Clock clock) {
    this.clock = clock;
  }

  @Override
  public void begin(Release release, Instant due) {
    rows.putIfAbsent(release.booking(), new Row(withVersion(release, 1), due, 0));
  }

  @Override
  public Optional<Release> lock(BookingId booking) {
    return Optional.ofNullable(rows.get(booking)).map(row -> Release.restore(row.stored()));
  }

  @Override
  public void save(Release release, Optional<Instant> next) {
    var before = rows.get(release.booking());
    if (before == null || before.stored().version() != release.version()) {
      throw new IllegalStateException("Release of %s was changed meanwhile".formatted(release.booking()));
    }
    rows.put(release.booking(), new Row(withVersion(release, release.version() + 1), next.orElse(null), 0));
  }

  @Override
  public void again(BookingId booking) {
    rows.computeIfPresent(booking, (_, row) -> new Row(row.stored(), clock.instant(), row.failures()));
  }

  @Override
  public List<BookingId> find(int atMost) {
    return rows.values().stream().filter(row -> row.due() != null && !clock.instant().isBefore(row.due()))
        .sorted(Comparator.comparing(Row::due)).limit(atMost).map(row -> row.stored().booking()).toList();
  }

  @Override
  public void postpone(BookingId booking, String error) {
    rows.computeIfPresent(booking, (_, row) -> new Row(row.stored(),
        clock.instant().plus(Duration.ofSeconds(1L << row.failures())), row.failures() + 1));
  }

  private static Snapshot withVersion(Release release, long version) {
    return new Snapshot(release.booking(), version, release.host(), release.released());
  }

  private record Row(Snapshot stored, @Nullable Instant due, int failures) {
  }
}
