package dev.roost.migration.adapter.insideairbnb;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Groups of a file in any order. Its rows are first spread over parts on disk by their listing, so that all rows of a
 * listing are in one part and a part fits into memory. The same file gives the same groups in the same order each time.
 */
final class SpilledGroups implements CalendarGroups {

  private static final int ROWS_OF_A_PART = 50_000;
  private static final int MOST_PARTS = 200;

  private final Columns columns;
  private final Deque<Path> parts;
  private final Deque<CalendarGroup> ready = new ArrayDeque<>();

  private SpilledGroups(Columns columns, List<Path> parts) {
    this.columns = columns;
    this.parts = new ArrayDeque<>(parts);
  }

  /** Reads all rows and closes them. */
  static SpilledGroups of(CsvRows rows, long count) {
    var parts = Math.toIntExact(Math.clamp(count / ROWS_OF_A_PART + 1, 1, MOST_PARTS));
    try (rows) {
      return new SpilledGroups(rows.columns(), spread(rows, parts));
    } catch (IOException broken) {
      throw noRoom(broken);
    }
  }

  private static List<Path> spread(CsvRows rows, int count) throws IOException {
    var paths = new ArrayList<Path>();
    var writers = new ArrayList<CsvWriter>();
    try {
      for (var part = 0; part < count; part++) {
        var path = Files.createTempFile("roost-calendar-", ".csv");
        path.toFile().deleteOnExit();
        paths.add(path);
        writers.add(CsvWriter.builder().build(path, UTF_8));
      }
      for (var row = rows.next(); row != null; row = rows.next()) {
        writers.get(Math.floorMod(row.text("listing_id").hashCode(), count)).writeRecord(withLine(row));
      }
    } finally {
      for (var writer : writers) {
        writer.close();
      }
    }
    return paths;
  }

  private static List<String> withLine(Row row) {
    var fields = new ArrayList<String>(row.fields().size() + 1);
    fields.add(Long.toString(row.line()));
    fields.addAll(row.fields());
    return fields;
  }

  @Override
  public @Nullable CalendarGroup next() {
    while (ready.isEmpty() && !parts.isEmpty()) {
      var part = parts.removeFirst();
      try {
        load(part);
        Files.delete(part);
      } catch (IOException broken) {
        throw noRoom(broken);
      }
    }
    return ready.pollFirst();
  }

  private void load(Path part) throws IOException {
    Map<String, List<Row>> groups = new LinkedHashMap<>();
    try (var records = Csv.reader().ofCsvRecord(part, UTF_8)) {
      for (var spilled : records) {
        var fields = spilled.getFields();
        var row = new Row(columns, Long.parseLong(fields.getFirst()), fields.subList(1, fields.size()));
        groups.computeIfAbsent(row.text("listing_id"), listing -> new ArrayList<>()).add(row);
      }
    }
    groups.forEach((listing, rows) -> ready.add(new CalendarGroup(listing, rows)));
  }

  @Override
  public void close() {
    try {
      for (var part : parts) {
        Files.deleteIfExists(part);
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static InputProblem noRoom(IOException broken) {
    return new InputProblem("the calendar could not be sorted on disk: " + broken.getMessage());
  }
}
