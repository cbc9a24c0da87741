package roosttest.privacy;

import dev.roost.privacy.domain.DataExport;
import dev.roost.privacy.domain.DataExports;
import dev.roost.shared.UserId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Exports without a database: one thread, no transactions. What fails is put off by a second. */
public final class InMemoryDataExports implements DataExports {

  private final Map<UserId, DataExport.Snapshot> stored = new LinkedHashMap<>();
  private final Clock clock;

  public InMemoryDataExports(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Optional<DataExport> find(UserId user) {
    return Optional.ofNullable(stored.get(user)).map(DataExport::restore);
  }

  @Override
  public Optional<DataExport> lock(UserId user) {
    return find(user);
  }

  @Override
  public void addIfAbsent(DataExport export) {
    stored.putIfAbsent(export.user(), with(export.snapshot(), export.snapshot().dueAt(), 1));
  }

  @Override
  public void save(DataExport export) {
    if (!isCurrent(export)) {
      throw new IllegalStateException("The export of %s was changed meanwhile".formatted(export.user()));
    }
    stored.put(export.user(), with(export.snapshot(), export.snapshot().dueAt(), export.version() + 1));
  }

  @Override
  public void remove(DataExport export) {
    if (isCurrent(export)) {
      stored.remove(export.user());
    }
  }

  @Override
  public List<UserId> due(int atMost) {
    return stored.values().stream().filter(it -> !it.dueAt().isAfter(clock.instant()))
        .sorted(Comparator.comparing(DataExport.Snapshot::dueAt)).limit(atMost).map(DataExport.Snapshot::user).toList();
  }

  @Override
  public void postpone(UserId user, String error) {
    stored.computeIfPresent(user, (_, it) -> with(it, clock.instant().plus(Duration.ofSeconds(1)), it.version()));
  }

  private boolean isCurrent(DataExport export) {
    var before = stored.get(export.user());
    return before != null && before.version() == export.version();
  }

  private static DataExport.Snapshot with(DataExport.Snapshot it, Instant due, long version) {
    return new DataExport.Snapshot(it.user(), it.key(), it.status(), it.requestedAt(), it.contexts(), it.done(),
        it.expiresAt(), due, version);
  }
}
