package dev.roost.migration.adapter.jooq;

import static dev.roost.migration.adapter.jooq.generated.Tables.IMPORT_RUN;
import static dev.roost.migration.adapter.jooq.generated.Tables.IMPORT_STEP;

import dev.roost.migration.contract.ImportRunId;
import dev.roost.migration.contract.ImportStatus;
import dev.roost.migration.contract.ImportStep;
import dev.roost.migration.contract.MigrationRefusal.ImportOvertaken;
import dev.roost.migration.domain.CalendarShift;
import dev.roost.migration.domain.ImportPlan;
import dev.roost.migration.domain.ImportRun;
import dev.roost.migration.domain.ImportRun.Snapshot;
import dev.roost.migration.domain.ImportRuns;
import dev.roost.migration.domain.StepProgress;
import dev.roost.shared.Refused;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Imports as rows, with a row for each step. */
@Repository
class JooqImportRuns implements ImportRuns {

  private static final int LONGEST_FAILURE = 2_000;

  private final DSLContext db;

  JooqImportRuns(DSLContext db) {
    this.db = db;
  }

  @Override
  public Optional<ImportRun> find(ImportRunId run) {
    return load(IMPORT_RUN.ID.eq(run.value()));
  }

  @Override
  public Optional<ImportRun> findUnfinished(String source, String fingerprint) {
    return load(IMPORT_RUN.SOURCE.eq(source).and(IMPORT_RUN.FINGERPRINT.eq(fingerprint))
        .and(IMPORT_RUN.STATUS.ne(ImportStatus.COMPLETED.name())));
  }

  @Override
  public void add(ImportRun run) {
    var all = run.snapshot();
    var shift = all.plan().shift();
    db.insertInto(IMPORT_RUN).set(IMPORT_RUN.ID, all.id().value()).set(IMPORT_RUN.VERSION, 1L)
        .set(IMPORT_RUN.SOURCE, all.plan().source()).set(IMPORT_RUN.FINGERPRINT, all.plan().fingerprint())
        .set(IMPORT_RUN.LABEL, all.plan().label()).set(IMPORT_RUN.SHIFTED_TO, shift == null ? null : shift.today())
        .set(IMPORT_RUN.SHIFTED_DAYS, shift == null ? null : shift.days())
        .set(IMPORT_RUN.STARTED_AT, all.startedAt()).set(changing(all)).execute();
    all.steps().forEach((step, progress) -> db.insertInto(IMPORT_STEP).set(IMPORT_STEP.RUN_ID, all.id().value())
        .set(IMPORT_STEP.STEP, step.name()).set(IMPORT_STEP.TOTAL, progress.total()).set(columns(progress)).execute());
  }

  @Override
  public void save(ImportRun run) {
    var all = run.snapshot();
    int updated = db.update(IMPORT_RUN).set(changing(all)).set(IMPORT_RUN.VERSION, all.version() + 1)
        .where(IMPORT_RUN.ID.eq(all.id().value())).and(IMPORT_RUN.VERSION.eq(all.version())).execute();
    if (updated == 0) {
      throw new Refused(new ImportOvertaken(all.id()));
    }
    all.steps().forEach((step, progress) -> db.update(IMPORT_STEP).set(columns(progress))
        .where(IMPORT_STEP.RUN_ID.eq(all.id().value())).and(IMPORT_STEP.STEP.eq(step.name())).execute());
  }

  private static Map<Field<?>, @Nullable Object> changing(Snapshot all) {
    var columns = new HashMap<Field<?>, @Nullable Object>();
    columns.put(IMPORT_RUN.STATUS, all.status().name());
    columns.put(IMPORT_RUN.ATTEMPT, all.attempt());
    columns.put(IMPORT_RUN.FAILURE, cut(all.failure()));
    columns.put(IMPORT_RUN.CHANGED_AT, all.changedAt());
    return columns;
  }

  private static Map<Field<?>, Object> columns(StepProgress progress) {
    return Map.of(IMPORT_STEP.POSITION, progress.position(), IMPORT_STEP.IMPORTED, progress.imported(),
        IMPORT_STEP.UNCHANGED, progress.unchanged(), IMPORT_STEP.REJECTED, progress.rejected());
  }

  private Optional<ImportRun> load(Condition condition) {
    return db.selectFrom(IMPORT_RUN).where(condition).fetchOptional()
        .map(row -> ImportRun.restore(snapshot(row, steps(row.get(IMPORT_RUN.ID)))));
  }

  private Map<ImportStep, StepProgress> steps(UUID run) {
    var steps = new EnumMap<ImportStep, StepProgress>(ImportStep.class);
    db.selectFrom(IMPORT_STEP).where(IMPORT_STEP.RUN_ID.eq(run)).forEach(row -> steps.put(
        ImportStep.valueOf(row.get(IMPORT_STEP.STEP)),
        new StepProgress(row.get(IMPORT_STEP.TOTAL), row.get(IMPORT_STEP.POSITION), row.get(IMPORT_STEP.IMPORTED),
            row.get(IMPORT_STEP.UNCHANGED), row.get(IMPORT_STEP.REJECTED))));
    return steps;
  }

  private static Snapshot snapshot(Record row, Map<ImportStep, StepProgress> steps) {
    var rows = new EnumMap<ImportStep, Long>(ImportStep.class);
    steps.forEach((step, progress) -> rows.put(step, progress.total()));
    var shift = row.get(IMPORT_RUN.SHIFTED_TO) == null
        ? null
        : new CalendarShift(row.get(IMPORT_RUN.SHIFTED_TO), row.get(IMPORT_RUN.SHIFTED_DAYS));
    var plan = new ImportPlan(row.get(IMPORT_RUN.SOURCE), row.get(IMPORT_RUN.FINGERPRINT), row.get(IMPORT_RUN.LABEL),
        rows, shift);
    return new Snapshot(new ImportRunId(row.get(IMPORT_RUN.ID)), row.get(IMPORT_RUN.VERSION), plan,
        ImportStatus.valueOf(row.get(IMPORT_RUN.STATUS)),
        row.get(IMPORT_RUN.ATTEMPT), steps, row.get(IMPORT_RUN.STARTED_AT), row.get(IMPORT_RUN.CHANGED_AT),
        row.get(IMPORT_RUN.FAILURE));
  }

  private static @Nullable String cut(@Nullable String failure) {
    return failure == null || failure.length() <= LONGEST_FAILURE ? failure : failure.substring(0, LONGEST_FAILURE);
  }
}
