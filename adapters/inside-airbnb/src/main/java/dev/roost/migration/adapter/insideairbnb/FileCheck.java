package dev.roost.migration.adapter.insideairbnb;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file to its end before anything is written: whether it is there, whole, UTF-8 and of the right columns, how many
 * rows it has, and what the calendar's order is.
 */
final class FileCheck {

  /** Rows of one listing; its calendar has to fit into memory. */
  private static final int MOST_NIGHTS = 5_000;
  private static final int TOLD_EVERY = 10_000;

  private final FileKind kind;
  private final SourceFile file;
  private final LongConsumer rowsSoFar;
  private final Map<String, Integer> rowsOfListing = new HashMap<>();
  private String listing = "";
  private boolean grouped = true;
  private @Nullable LocalDate firstDate;
  private String firstDateText = "";

  private FileCheck(FileKind kind, Path path, LongConsumer rowsSoFar) {
    this.kind = kind;
    this.file = new SourceFile(path);
    this.rowsSoFar = rowsSoFar;
  }

  /** @param rowsSoFar hears now and then how many rows were read */
  static CheckedFile check(FileKind kind, Path path, LongConsumer rowsSoFar) {
    mustBeReadable(path);
    return new FileCheck(kind, path, rowsSoFar).readAll();
  }

  private static void mustBeReadable(Path path) {
    if (!Files.exists(path)) {
      throw new InputProblem(path + " does not exist");
    }
    if (Files.isDirectory(path)) {
      throw new InputProblem(path + " is a folder, not a file");
    }
    if (!Files.isReadable(path)) {
      throw new InputProblem(path + " cannot be read: check its permissions");
    }
  }

  private CheckedFile readAll() {
    var digest = sha256();
    try (var rows = CsvRows.of(file, in -> digesting(in, digest))) {
      kind.mustHaveItsColumns(file, rows.columns());
      var count = 0L;
      for (var row = rows.next(); row != null; row = rows.next()) {
        count++;
        if (kind == FileKind.CALENDAR) {
          noteOrder(row);
        }
        if (count % TOLD_EVERY == 0) {
          rowsSoFar.accept(count);
        }
      }
      if (count == 0) {
        throw new InputProblem(file.name() + " has a header, but no rows");
      }
      return new CheckedFile(kind, file, rows.columns(), count, HexFormat.of().formatHex(digest.digest()), firstDate,
          grouped);
    }
  }

  private void noteOrder(Row row) {
    var current = row.text("listing_id");
    if (!current.equals(listing)) {
      grouped &= !rowsOfListing.containsKey(current);
      listing = current;
    }
    if (rowsOfListing.merge(current, 1, Integer::sum) > MOST_NIGHTS) {
      throw new InputProblem("%s, line %,d: more than %,d rows for listing %s; no calendar is that long"
          .formatted(file.name(), row.line(), MOST_NIGHTS, current));
    }
    var date = row.text("date");
    if (firstDateText.isEmpty() || date.compareTo(firstDateText) < 0) {
      Dates.parse(date).ifPresent(found -> {
        firstDate = found;
        firstDateText = date;
      });
    }
  }

  private static InputStream digesting(InputStream in, MessageDigest digest) {
    return new DigestInputStream(in, digest);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java has SHA-256", impossible);
    }
  }
}
