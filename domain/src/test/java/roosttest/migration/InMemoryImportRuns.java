package roosttest.migration;

import dev.roost.migration.contract.ImportRunId;
import dev.roost.migration.contract.ImportStatus;
import dev.roost.migration.contract.MigrationRefusal.ImportOvertaken;
import dev.roost.migration.domain.ImportRun;
import dev.roost.migration.domain.ImportRun.Snapshot;
import dev.roost.migration.domain.ImportRuns;
import dev.roost.shared.Refused;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Imports in memory. */
public final class InMemoryImportRuns implements ImportRuns {

  private final Map<ImportRunId, Snapshot> stored = new LinkedHashMap<>();

  @Override
  public Optional<ImportRun> find(ImportRunId run) {
    return Optional.ofNullable(stored.get(run)).map(ImportRun::restore);
  }

  @Override
  public Optional<ImportRun> findUnfinished(String source, String fingerprint) {
    return stored.values().stream().filter(isUnfinished(source, fingerprint)).findFirst().map(ImportRun::restore);
  }

  @Override
  public void add(ImportRun run) {
    if (findUnfinished(run.plan().source(), run.plan().fingerprint()).isPresent()) {
      throw new IllegalStateException("There is an unfinished import of these files already");
    }
    stored.put(run.id(), versioned(run.snapshot(), 1));
  }

  @Override
  public void save(ImportRun run) {
    var before = stored.get(run.id());
    if (before == null || before.version() != run.version()) {
      throw new Refused(new ImportOvertaken(run.id()));
    }
    stored.put(run.id(), versioned(run.snapshot(), run.version() + 1));
  }

  private static Predicate<Snapshot> isUnfinished(String source, String fingerprint) {
    return run -> run.plan().source().equals(source) && run.plan().fingerprint().equals(fingerprint)
        && run.status() != ImportStatus.COMPLETED;
  }

  private static Snapshot versioned(Snapshot run, long version) {
    return new Snapshot(run.id(), version, run.plan(), run.status(), run.attempt(), run.steps(), run.startedAt(),
        run.changedAt(), run.failure());
  }
}
