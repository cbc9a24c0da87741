package dev.roost.platform.jooq;

import static org.jooq.impl.DSL.jsonbObject;
import static org.jooq.impl.DSL.key;

import dev.roost.platform.ExportSink;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.JSONEntry;
import org.jooq.Record1;
import org.jooq.Table;
import org.jooq.TableField;

/** Rows of a table as JSON objects with the columns' names, made by the database and read in portions. */
public final class ExportedRows {

  private static final int PORTION = 500;

  private final DSLContext db;
  private final ExportSink sink;

  public ExportedRows(DSLContext db, ExportSink sink) {
    this.db = db;
    this.sink = sink;
  }

  /**
   * Writes rows to a file.
   *
   * @param without columns of which nobody gets a copy, such as hashes of tokens
   */
  public ExportedRows write(String file, Table<?> table, Condition rows, TableField<?, ?>... without) {
    var leftOut = List.of(without);
    var columns = Arrays.stream(table.fields()).filter(field -> !leftOut.contains(field)).map(ExportedRows::entry)
        .toList();
    var objects = db.select(jsonbObject(columns)).from(table).where(rows)
        .orderBy(Objects.requireNonNull(table.getPrimaryKey()).getFields())
        .fetchSize(PORTION).fetchStream();
    sink.add(file, objects.map(Record1::value1).map(JSONB::data));
    return this;
  }

  private static <T> JSONEntry<T> entry(Field<T> column) {
    return key(column.getName()).value(column);
  }
}
