package dev.roost.migration.adapter.insideairbnb;

import dev.roost.migration.api.Chunk;
import dev.roost.migration.api.Origin;
import dev.roost.migration.api.RejectedRowView;
import java.util.ArrayList;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Chunks of a file in which each row is a record of its own. */
final class RowChunks<R> implements Chunks<R> {

  private final CsvRows rows;
  private final String file;
  private final int size;
  private final BiFunction<Row, Origin, R> reader;

  /**
   * @param from how many rows were read by an earlier attempt
   * @param size rows of a chunk
   */
  RowChunks(CheckedFile checked, long from, int size, BiFunction<Row, Origin, R> reader) {
    this.rows = CsvRows.of(checked.file());
    this.file = checked.file().name();
    this.size = size;
    this.reader = reader;
    rows.skip(from);
  }

  @Override
  public @Nullable Chunk<R> next() {
    var records = new ArrayList<R>(size);
    var rejected = new ArrayList<RejectedRowView>();
    var count = 0;
    while (count < size) {
      var row = rows.next();
      if (row == null) {
        break;
      }
      count++;
      var origin = new Origin(file, row.line());
      try {
        records.add(reader.apply(row, origin));
      } catch (BadRow bad) {
        rejected.add(origin.rejected(bad.reason()));
      }
    }
    return count == 0 ? null : new Chunk<>(count, records, rejected);
  }

  @Override
  public void close() {
    rows.close();
  }
}
