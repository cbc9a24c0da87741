package dev.roost.migration.adapter.insideairbnb;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;

/** Small files of either layout, and rows for tests. */
final class Samples {

  static final String CALENDAR_HEADER = "listing_id,date,available,price\n";

  private Samples() {
  }

  static Path path(String name) {
    try {
      return Path.of(Objects.requireNonNull(Samples.class.getResource(name), name).toURI());
    } catch (URISyntaxException impossible) {
      throw new IllegalArgumentException(impossible);
    }
  }

  static CheckedFile checked(FileKind kind, String name) {
    return FileCheck.check(kind, path(name), rows -> {
    });
  }

  static CheckedFile checked(FileKind kind, Path path) {
    return FileCheck.check(kind, path, rows -> {
    });
  }

  /** A row that has these columns and no others. */
  static Row row(Map<String, String> fields) {
    var header = new ArrayList<>(fields.keySet());
    return new Row(new Columns(header), 1, header.stream().map(column -> Objects.requireNonNull(fields.get(column)))
        .toList());
  }

  static Row row(String column, String value) {
    return row(Map.of(column, value));
  }

  static List<Row> rows(String name) {
    var all = new ArrayList<Row>();
    try (var rows = CsvRows.of(new SourceFile(path(name)))) {
      for (var row = rows.next(); row != null; row = rows.next()) {
        all.add(row);
      }
    }
    return all;
  }

  static Path write(Path folder, String name, String text) {
    return write(folder, name, text.getBytes(UTF_8));
  }

  static Path write(Path folder, String name, byte[] bytes) {
    try {
      return Files.write(folder.resolve(name), bytes);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  static Path zip(Path folder, String name, String text) {
    var path = folder.resolve(name);
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(path))) {
      out.write(text.getBytes(UTF_8));
      return path;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  static byte[] bytes(Path path) {
    try {
      return Files.readAllBytes(path);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
