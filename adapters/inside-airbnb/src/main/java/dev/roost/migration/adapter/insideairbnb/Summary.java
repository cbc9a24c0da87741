package dev.roost.migration.adapter.insideairbnb;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.roost.migration.api.CompletedImport;
import dev.roost.migration.api.ImportRunView;
import dev.roost.migration.api.ImportRunView.Step;
import dev.roost.migration.api.Imports;
import dev.roost.migration.api.RejectedRowView;
import dev.roost.migration.contract.ImportStep;
import dev.roost.shared.Actor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says what an import brought, and which rows it could not use: the first ones here, all of them in a file. */
final class Summary {

  private static final int SHOWN = 20;
  private static final int AT_ONCE = 1_000;
  private static final Path USUAL_REPORT = Path.of("rejected-rows.csv");

  private final Imports imports;

  Summary(Imports imports) {
    this.imports = imports;
  }

  void show(Actor actor, CompletedImport completed, @Nullable Path report, Display display) {
    var run = completed.run();
    for (var step : ImportStep.values()) {
      if (run.step(step).total() > 0) {
        display.say(line(step, run.step(step)));
      }
    }
    display.say(String.format(Locale.ROOT, "%,d listings were published, searches find %,d in all.",
        completed.published(), completed.findable()));
    if (completed.drafts() > 0) {
      display.say(String.format(Locale.ROOT, "%,d stay drafts; they lack: %s.", completed.drafts(),
          lacks(completed.missing())));
    }
    var first = imports.rejectedRows(actor, run.id(), 0, SHOWN + 1);
    first.stream().limit(SHOWN).forEach(row -> display.say("  " + line(row)));
    if (!first.isEmpty()) {
      writeAll(actor, run, report == null ? USUAL_REPORT : report, display);
    }
  }

  private static String line(ImportStep step, Step counts) {
    return String.format(Locale.ROOT, "%-10s %,d rows: %,d imported, %,d unchanged, %,d not usable",
        step.name().toLowerCase(Locale.ROOT), counts.total(), counts.imported(), counts.unchanged(),
        counts.rejected());
  }

  private static String lacks(Map<String, Integer> missing) {
    return missing.entrySet().stream().sorted(Map.Entry.comparingByKey())
        .map(lack -> String.format(Locale.ROOT, "%s (%,d)", lack.getKey(), lack.getValue()))
        .collect(Collectors.joining(", "));
  }

  private static String line(RejectedRowView row) {
    return String.format(Locale.ROOT, "%s, line %,d: %s", row.file(), row.line(), row.reason());
  }

  private void writeAll(Actor actor, ImportRunView run, Path path, Display display) {
    var written = 0;
    try (var csv = CsvWriter.builder().build(path, UTF_8)) {
      csv.writeRecord("file", "line", "reason");
      for (var rows = next(actor, run, 0); !rows.isEmpty(); rows = next(actor, run, written)) {
        rows.forEach(row -> csv.writeRecord(row.file(), Long.toString(row.line()), row.reason()));
        written += rows.size();
      }
      display.say(String.format(Locale.ROOT, "All %,d of them are in %s.", written, path.toAbsolutePath()));
    } catch (IOException broken) {
      display.complain("The list of rows that could not be used was not written: " + broken.getMessage());
    }
  }

  private List<RejectedRowView> next(Actor actor, ImportRunView run, int skip) {
    return imports.rejectedRows(actor, run.id(), skip, AT_ONCE);
  }
}
