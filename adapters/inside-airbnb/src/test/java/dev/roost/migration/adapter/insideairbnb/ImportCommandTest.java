package dev.roost.migration.adapter.insideairbnb;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.DefaultApplicationArguments;
import roosttest.migration.RecordedImports;

class ImportCommandTest {

  @TempDir private Path folder;

  private final RecordedImports recorded = new RecordedImports();
  private final RecordedDisplay display = new RecordedDisplay();
  private final ImportCommand command = new ImportCommand(
      new InsideAirbnbImports(recorded, recorded, Clock.systemUTC()), recorded, Clock.systemUTC());

  @Test
  void shouldPassByAnyOtherStart() {
    // when
    command.run(new DefaultApplicationArguments());
    command.run(new DefaultApplicationArguments("--server.port=0"));

    // then
    assertThat(recorded.opened()).isEmpty();
    assertThat(command.getExitCode()).isZero();
  }

  @Test
  void shouldSayWhatWasImportedAndWhatWasNot() {
    // given
    var report = folder.resolve("bad.csv");

    // when
    run("--calendar", Samples.path("calendar-2015.csv").toString(), "--report", report.toString());

    // then
    assertThat(command.getExitCode()).isZero();
    assertThat(display.complaints).isEmpty();
    assertThat(display.said).contains("calendars  11 rows: 0 imported, 0 unchanged, 4 not usable",
        "  calendar-2015.csv, line 7: available is \"maybe\", not t or f",
        "3 listings were published, searches find 42 in all.", "2 stay drafts; they lack: description (1), price (2).",
        "All 4 of them are in %s.".formatted(report));
    assertThat(report).content().startsWith("file,line,reason").contains(
        "calendar-2015.csv,9,\"price is \"\"eighty\"\", not an amount like $1,200.00\"");
  }

  @Test
  void shouldFailWithOneLine() {
    // when
    run("--listings", folder.resolve("missing.csv").toString());

    // then
    assertThat(command.getExitCode()).isEqualTo(1);
    assertThat(display.complaints).singleElement().asString()
        .matches("Import failed: .*missing\\.csv does not exist");
  }

  @Test
  void shouldNameTheOnlyImportThereIs() {
    // when
    command.run(Stream.of("import", "elsewhere").toList(), display);

    // then
    assertThat(command.getExitCode()).isEqualTo(1);
    assertThat(display.complaints).singleElement().asString()
        .startsWith("Import failed: the only import is: import inside-airbnb");
  }

  @Test
  void shouldStillSucceedWhereTheListOfBadRowsCannotBeWritten() {
    // given
    var nowhere = folder.resolve("no such folder").resolve("bad.csv");

    // when
    run("--calendar", Samples.path("calendar-2015.csv").toString(), "--report", nowhere.toString());

    // then
    assertThat(command.getExitCode()).isZero();
    assertThat(Files.exists(nowhere)).isFalse();
    assertThat(display.complaints).singleElement().asString().startsWith("The list of rows");
  }

  private void run(String... options) {
    command.run(Stream.concat(Stream.of("import", "inside-airbnb"), Stream.of(options)).toList(), display);
  }
}
