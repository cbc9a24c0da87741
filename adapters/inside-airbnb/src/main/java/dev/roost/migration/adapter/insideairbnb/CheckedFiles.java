package dev.roost.migration.adapter.insideairbnb;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.roost.migration.api.ImportFiles;
import dev.roost.migration.api.OpenImport;
import dev.roost.migration.contract.ImportStep;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The files of an import, each read once from beginning to end before the first row is written. */
final class CheckedFiles {

  static final String SOURCE = "inside-airbnb";
  /** Goes up when files mean something else to a newer Roost, so that an older one's half import is not continued. */
  private static final String READER = "1";

  private final ImportFiles asked;
  private final Map<ImportStep, CheckedFile> files;

  private CheckedFiles(ImportFiles asked, Map<ImportStep, CheckedFile> files) {
    this.asked = asked;
    this.files = files;
  }

  static CheckedFiles check(ImportFiles asked, Display display) {
    var files = new EnumMap<ImportStep, CheckedFile>(ImportStep.class);
    for (var kind : FileKind.values()) {
      var path = asked.files().get(kind.step());
      if (path != null) {
        display.begin("checking", 0, 0);
        files.put(kind.step(), FileCheck.check(kind, path, rows -> display.at(rows, 0)));
      }
    }
    var checked = new CheckedFiles(asked, files);
    checked.mustHaveACity();
    return checked;
  }

  Optional<CheckedFile> of(ImportStep step) {
    return Optional.ofNullable(files.get(step));
  }

  OpenImport opening() {
    var rows = new EnumMap<ImportStep, Long>(ImportStep.class);
    files.forEach((step, file) -> rows.put(step, file.rows()));
    return new OpenImport(SOURCE, fingerprint(), label(), rows, firstDate());
  }

  private @Nullable LocalDate firstDate() {
    return asked.shiftToToday() ? of(ImportStep.CALENDARS).map(CheckedFile::firstDate).orElse(null) : null;
  }

  private String label() {
    return asked.city().isEmpty() ? files.values().iterator().next().file().name() : asked.city();
  }

  private String fingerprint() {
    var text = new StringBuilder(READER);
    files.forEach((step, file) -> text.append('|').append(step).append('=').append(file.sha256()));
    text.append('|').append(asked.city()).append('|').append(asked.country()).append('|').append(asked.currency())
        .append('|').append(asked.shiftToToday());
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java has SHA-256", impossible);
    }
  }

  /** Only the old layout names the city of each listing; without one, no listing could be published. */
  private void mustHaveACity() {
    var listings = files.get(ImportStep.LISTINGS);
    if (listings != null && asked.city().isEmpty() && !listings.columns().has("city")) {
      throw new InputProblem("%s does not name its city: say it with --city".formatted(listings.file().name()));
    }
  }
}
