package dev.roost.migration.adapter.insideairbnb;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.function.UnaryOperator;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** Reads a file row by row; whatever is wrong with the file itself becomes one line. */
final class CsvRows implements AutoCloseable {

  private final SourceFile file;
  private final CloseableIterator<CsvRecord> records;
  private final Columns columns;
  private long line = 1;

  private CsvRows(SourceFile file, UnaryOperator<InputStream> watch) {
    this.file = file;
    try {
      this.records = Csv.forgivingReader().ofCsvRecord(file.reader(watch)).iterator();
    } catch (IOException broken) {
      throw problem(broken);
    }
    var header = read();
    if (header == null) {
      close();
      throw new InputProblem(file.name() + " is empty: not even a header line");
    }
    this.columns = new Columns(header.getFields());
  }

  static CsvRows of(SourceFile file) {
    return new CsvRows(file, UnaryOperator.identity());
  }

  static CsvRows of(SourceFile file, UnaryOperator<InputStream> watch) {
    return new CsvRows(file, watch);
  }

  Columns columns() {
    return columns;
  }

  /** The next row; nothing at the end. */
  @Nullable
  Row next() {
    var next = read();
    return next == null ? null : new Row(columns, next.getStartingLineNumber(), next.getFields());
  }

  /** Moves past rows that an earlier attempt has read. */
  void skip(long rows) {
    for (var skipped = 0L; skipped < rows; skipped++) {
      if (read() == null) {
        throw new InputProblem("%s ends after %,d rows, before the place to go on".formatted(file.name(), skipped));
      }
    }
  }

  @Override
  public void close() {
    try {
      records.close();
    } catch (IOException broken) {
      throw problem(broken);
    }
  }

  private @Nullable CsvRecord read() {
    try {
      if (!records.hasNext()) {
        return null;
      }
      var next = records.next();
      line = next.getStartingLineNumber();
      return next;
    } catch (UncheckedIOException | CsvParseException broken) {
      throw broken.getCause() instanceof IOException cause
          ? problem(cause)
          : new InputProblem("%s, after line %,d: a quote is never closed".formatted(file.name(), line));
    }
  }

  private InputProblem problem(IOException broken) {
    var reason = switch (broken) {
      case CharacterCodingException notUtf8 -> "not UTF-8, so its texts cannot be trusted";
      case EOFException cutOff -> "the gzip data is cut off";
      case ZipException damaged -> "the gzip data is damaged (%s)".formatted(damaged.getMessage());
      default -> "cannot be read (%s)".formatted(broken.getMessage());
    };
    return new InputProblem("%s, after line %,d: %s".formatted(file.name(), line, reason));
  }
}
