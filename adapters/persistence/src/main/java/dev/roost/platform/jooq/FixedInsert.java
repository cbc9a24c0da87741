package dev.roost.platform.jooq;

import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** Inserts rows one by one that all have the same columns, in the same order: those of the first one. */
public final class FixedInsert {

  private final DSLContext db;
  private final Table<?> table;
  private volatile @Nullable FixedStatement statement;

  public FixedInsert(DSLContext db, Table<?> table) {
    this.db = db;
    this.table = table;
  }

  public void execute(Map<Field<?>, @Nullable Object> row) {
    var known = statement;
    if (known == null) {
      known = FixedStatement.of(db, db.insertInto(table, row.keySet())
          .values(row.keySet().stream().map(FixedStatement::place).toList()));
      statement = known;
    }
    known.execute(row.values().toArray());
  }
}
