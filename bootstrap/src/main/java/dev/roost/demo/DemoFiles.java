package dev.roost.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.roost.migration.api.ImportFiles;
import dev.roost.migration.contract.ImportStep;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** The files of the demo city on disk, where an importer can read them; its calendar is made up from today on. */
final class DemoFiles implements AutoCloseable {

  /** Of a row of the listings: its id, and the price, which is the first amount in it. */
  private static final Pattern LISTING = Pattern.compile("^([0-9]+),.*?\\$([0-9]+\\.[0-9]{2})");

  private final Path folder;

  private DemoFiles(Path folder) {
    this.folder = folder;
  }

  static DemoFiles from(LocalDate today) {
    try {
      var files = new DemoFiles(Files.createTempDirectory("roost-demo-"));
      files.copy("listings.csv");
      files.copy("reviews.csv");
      files.writeCalendar(today);
      return files;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  ImportFiles asImport() {
    return new ImportFiles(Map.of(ImportStep.LISTINGS, folder.resolve("listings.csv"), ImportStep.CALENDARS,
        folder.resolve("calendar.csv"), ImportStep.REVIEWS, folder.resolve("reviews.csv")), "Ghent", "BE", "EUR",
        false);
  }

  @Override
  public void close() {
    try {
      for (var name : new String[]{"listings.csv", "calendar.csv", "reviews.csv"}) {
        Files.deleteIfExists(folder.resolve(name));
      }
      Files.delete(folder);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private void copy(String name) throws IOException {
    try (var in = Objects.requireNonNull(DemoFiles.class.getResourceAsStream("/demo/" + name), name)) {
      Files.copy(in, folder.resolve(name));
    }
  }

  private void writeCalendar(LocalDate today) throws IOException {
    try (var lines = Files.lines(folder.resolve("listings.csv"));
        var calendar = Files.newBufferedWriter(folder.resolve("calendar.csv"), UTF_8)) {
      var text = new StringBuilder("listing_id,date,available,price\n");
      lines.map(LISTING::matcher).filter(row -> row.find())
          .forEach(row -> new DemoCalendar(Long.parseLong(row.group(1)), new BigDecimal(row.group(2))).write(today,
              night -> text.append(night).append('\n')));
      calendar.append(text);
    }
  }
}
