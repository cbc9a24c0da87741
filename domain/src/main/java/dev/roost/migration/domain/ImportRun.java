package dev.roost.migration.domain;

import dev.roost.migration.contract.ImportRunId;
import dev.roost.migration.contract.ImportStatus;
import dev.roost.migration.contract.ImportStep;
import dev.roost.migration.contract.MigrationRefusal.ImportIncomplete;
import dev.roost.migration.contract.MigrationRefusal.ImportNotRunning;
import dev.roost.migration.contract.MigrationRefusal.ImportOvertaken;
import dev.roost.migration.domain.StepProgress.Advance;
import dev.roost.shared.Aggregate;
import dev.roost.shared.Refused;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jspecify.annotations.Nullable;

/**
 * One import and how far it has come. Each chunk of rows is stored together with the advance it brought, so that whoever
 * continues after an interruption neither repeats nor skips a row.
 */
@AggregateRoot
public final class ImportRun extends Aggregate {

  private final ImportRunId id;
  private final ImportPlan plan;
  private final Instant startedAt;
  private final Map<ImportStep, StepProgress> steps;
  private ImportStatus status;
  private int attempt;
  private Instant changedAt;
  private @Nullable String failure;

  private ImportRun(Snapshot snapshot) {
    super(snapshot.version());
    this.id = snapshot.id();
    this.plan = snapshot.plan();
    this.startedAt = snapshot.startedAt();
    this.steps = new EnumMap<>(snapshot.steps());
    this.status = snapshot.status();
    this.attempt = snapshot.attempt();
    this.changedAt = snapshot.changedAt();
    this.failure = snapshot.failure();
  }

  /** Begins at the first row of every step. */
  public static ImportRun start(ImportRunId id, ImportPlan plan, Instant now) {
    var steps = new EnumMap<ImportStep, StepProgress>(ImportStep.class);
    for (var step : ImportStep.values()) {
      steps.put(step, StepProgress.notBegun(plan.rowsOf(step)));
    }
    return new ImportRun(new Snapshot(id, 0, plan, ImportStatus.RUNNING, 1, steps, now, now, null));
  }

  /** For loading only. */
  public static ImportRun restore(Snapshot snapshot) {
    return new ImportRun(snapshot);
  }

  /** Goes on where it stopped. Whoever still works on an earlier attempt is refused from now on. */
  public void resume(Instant now) {
    moveTo(ImportStatus.RUNNING, now);
    failure = null;
    attempt++;
  }

  /** Only the latest attempt may write: an older process that woke up again must stop. */
  public void mustBeAttempt(int asked) {
    if (asked != attempt) {
      throw new Refused(new ImportOvertaken(id));
    }
    if (status != ImportStatus.RUNNING) {
      throw new Refused(new ImportNotRunning(id, status));
    }
  }

  /** Notes what a chunk of rows brought. */
  public void advance(ImportStep step, Advance advance, Instant now) {
    moveTo(ImportStatus.RUNNING, now);
    steps.put(step, progress(step).plus(advance));
  }

  /** Ends it well; refused while there are rows that were not read. */
  public void complete(Instant now) {
    mustBeRead();
    moveTo(ImportStatus.COMPLETED, now);
  }

  /** Every row must have been read. */
  public void mustBeRead() {
    steps.forEach((step, progress) -> {
      if (!progress.isDone()) {
        throw new Refused(new ImportIncomplete(id, step, progress.position(), progress.total()));
      }
    });
  }

  /** Ends it for now, with the problem in words; it can be continued. */
  public void fail(String problem, Instant now) {
    moveTo(ImportStatus.FAILED, now);
    failure = problem;
  }

  public ImportRunId id() {
    return id;
  }

  public ImportPlan plan() {
    return plan;
  }

  public ImportStatus status() {
    return status;
  }

  public StepProgress progress(ImportStep step) {
    return steps.getOrDefault(step, StepProgress.notBegun(0));
  }

  public Snapshot snapshot() {
    return new Snapshot(id, version(), plan, status, attempt, steps, startedAt, changedAt, failure);
  }

  private void moveTo(ImportStatus next, Instant now) {
    if (!status.mayBecome(next)) {
      throw new Refused(new ImportNotRunning(id, status));
    }
    status = next;
    changedAt = now;
  }

  /**
   * All of an import, as it is stored.
   *
   * @param attempt 1 at first, one more each time it is continued
   * @param failure why it stopped, where it did
   */
  public record Snapshot(ImportRunId id, long version, ImportPlan plan, ImportStatus status, int attempt,
      Map<ImportStep, StepProgress> steps, Instant startedAt, Instant changedAt, @Nullable String failure) {

    public Snapshot {
      steps = Map.copyOf(steps);
    }
  }
}
