package dev.roost.platform.jooq;

import static org.jooq.impl.DSL.currentInstant;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.least;
import static org.jooq.impl.DSL.power;

import dev.roost.platform.Workload;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.SQLDataType;
import org.jooq.types.DayToSecond;

/** Rows of a table for which the clock has something to do. Time is the database's. */
public record DueRows<R extends Record>(Table<R> table, TableField<R, UUID> id, TableField<R, Instant> dueAt,
    TableField<R, Integer> failures, TableField<R, String> error) {
  private static final int LONGEST_ERROR = 1_000;
  private static final int SECONDS_AT_MOST = 3_600;

  /** Longest due first. */
  public List<UUID> find(DSLContext db, int atMost) {
    return db.select(id).from(table).where(dueAt.le(currentInstant())).orderBy(dueAt).limit(atMost).fetch(id);
  }

  /** A second at first, twice as long each time, an hour at most. */
  public void postpone(DSLContext db, UUID row, String why) {
    db.update(table).set(dueAt, retryAt()).set(failures, failures.plus(1))
        .set(error, why.substring(0, Math.min(why.length(), LONGEST_ERROR)))
        .where(id.eq(row), dueAt.isNotNull()).execute();
  }

  /** The same rows as those who run this Roost see them. */
  public Workload workload(DSLContext db, String name) {
    var isFailing = failures.ge(inline(Workload.MANY_FAILURES));
    return new QueueRows(db, name, new QueueRows.Shape(table, id.cast(SQLDataType.CLOB), inline(table.getName()),
        dueAt.isNotNull().andNot(isFailing), dueAt.isNotNull().and(isFailing), dueAt, inline((Instant) null, dueAt),
        failures, error, Map.of(failures, 0)));
  }

  private Field<Instant> retryAt() {
    var seconds = least(power(inline(2), least(failures, inline(12))), inline(SECONDS_AT_MOST));
    return currentInstant().add(inline(DayToSecond.valueOf("+0 00:00:01")).mul(seconds));
  }
}
