package dev.roost.privacy.adapter.jooq;

import static dev.roost.privacy.adapter.jooq.generated.Tables.DATA_EXPORT;

import dev.roost.platform.jooq.DueRows;
import dev.roost.privacy.contract.ExportStatus;
import dev.roost.privacy.domain.DataExport;
import dev.roost.privacy.domain.DataExports;
import dev.roost.privacy.domain.ExportKey;
import dev.roost.shared.UserId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Repository;

@Repository
class JooqDataExports implements DataExports {

  private static final DueRows<?> ROWS = new DueRows<>(DATA_EXPORT, DATA_EXPORT.USER_ID, DATA_EXPORT.DUE_AT,
      DATA_EXPORT.DUE_FAILURES, DATA_EXPORT.DUE_ERROR);

  private final DSLContext db;

  JooqDataExports(DSLContext db) {
    this.db = db;
  }

  @Override
  public Optional<DataExport> find(UserId user) {
    return db.selectFrom(DATA_EXPORT).where(DATA_EXPORT.USER_ID.eq(user.value()))
        .fetchOptional(JooqDataExports::toExport);
  }

  @Override
  public Optional<DataExport> lock(UserId user) {
    return db.selectFrom(DATA_EXPORT).where(DATA_EXPORT.USER_ID.eq(user.value())).forNoKeyUpdate()
        .fetchOptional(JooqDataExports::toExport);
  }

  @Override
  public void addIfAbsent(DataExport export) {
    var stored = export.snapshot();
    db.insertInto(DATA_EXPORT)
        .set(DATA_EXPORT.USER_ID, stored.user().value())
        .set(DATA_EXPORT.VERSION, 1L)
        .set(DATA_EXPORT.KEY, stored.key().value())
        .set(DATA_EXPORT.REQUESTED_AT, stored.requestedAt())
        .set(DATA_EXPORT.CONTEXTS, stored.contexts())
        .set(changeable(stored))
        .onConflict(DATA_EXPORT.USER_ID).doNothing().execute();
  }

  @Override
  public void save(DataExport export) {
    var stored = db.update(DATA_EXPORT).set(changeable(export.snapshot()))
        .set(DATA_EXPORT.VERSION, export.version() + 1).set(DATA_EXPORT.DUE_FAILURES, 0)
        .setNull(DATA_EXPORT.DUE_ERROR).where(isThis(export)).execute();
    if (stored == 0) {
      throw new OptimisticLockingFailureException("The export of %s was changed meanwhile".formatted(export.user()));
    }
  }

  @Override
  public void remove(DataExport export) {
    db.deleteFrom(DATA_EXPORT).where(isThis(export)).execute();
  }

  @Override
  public List<UserId> due(int atMost) {
    return ROWS.find(db, atMost).stream().map(UserId::new).toList();
  }

  @Override
  public void postpone(UserId user, String error) {
    ROWS.postpone(db, user.value(), error);
  }

  private static Condition isThis(DataExport export) {
    return DATA_EXPORT.USER_ID.eq(export.user().value()).and(DATA_EXPORT.VERSION.eq(export.version()));
  }

  private static Map<Field<?>, @Nullable Object> changeable(DataExport.Snapshot stored) {
    var row = new LinkedHashMap<Field<?>, @Nullable Object>();
    row.put(DATA_EXPORT.STATUS, stored.status().name());
    row.put(DATA_EXPORT.DONE, stored.done());
    row.put(DATA_EXPORT.EXPIRES_AT, stored.expiresAt());
    row.put(DATA_EXPORT.DUE_AT, stored.dueAt());
    return row;
  }

  private static DataExport toExport(Record row) {
    return DataExport.restore(new DataExport.Snapshot(new UserId(row.get(DATA_EXPORT.USER_ID)),
        new ExportKey(row.get(DATA_EXPORT.KEY)), ExportStatus.valueOf(row.get(DATA_EXPORT.STATUS)),
        row.get(DATA_EXPORT.REQUESTED_AT), row.get(DATA_EXPORT.CONTEXTS), row.get(DATA_EXPORT.DONE),
        row.get(DATA_EXPORT.EXPIRES_AT), row.get(DATA_EXPORT.DUE_AT), row.get(DATA_EXPORT.VERSION)));
  }
}
