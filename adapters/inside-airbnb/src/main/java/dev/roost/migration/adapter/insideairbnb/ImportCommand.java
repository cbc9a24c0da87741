package dev.roost.migration.adapter.insideairbnb;

import dev.roost.migration.api.Imports;
import dev.roost.shared.Actor;
import dev.roost.shared.Refused;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.stereotype.Component;

/** The command {@code import inside-airbnb}; any other start of Roost passes it by. */
@Component
class ImportCommand implements ApplicationRunner, ExitCodeGenerator {

  private static final List<String> COMMAND = List.of("import", CheckedFiles.SOURCE);
  private static final Actor ACTOR = Actor.system("command line");
  private static final int FAILED = 1;

  private final InsideAirbnbImports importer;
  private final Summary summary;
  private final InstantSource clock;
  private int exitCode;

  ImportCommand(InsideAirbnbImports importer, Imports imports, InstantSource clock) {
    this.importer = importer;
    this.summary = new Summary(imports);
    this.clock = clock;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    var words = List.of(arguments.getSourceArgs());
    if (!words.isEmpty() && words.getFirst().equals(COMMAND.getFirst())) {
      run(words, Display.of(System.console(), clock));
    }
  }

  void run(List<String> words, Display display) {
    try {
      importAll(words, display);
    } catch (InputProblem problem) {
      fail(display, String.valueOf(problem.getMessage()));
    } catch (Refused refused) {
      fail(display, refused.refusal().key().replace('-', ' '));
    }
  }

  @Override
  public int getExitCode() { return exitCode; }

  private void importAll(List<String> words, Display display) {
    if (words.size() < COMMAND.size() || !words.subList(0, COMMAND.size()).equals(COMMAND)) {
      throw new InputProblem("the only import is: " + ImportArguments.USAGE);
    }
    var asked = ImportArguments.parse(words.subList(COMMAND.size(), words.size()));
    var began = clock.instant();
    var completed = importer.importFiles(ACTOR, asked.files(), display);
    display.say("Imported %s in %s.".formatted(completed.run().label(),
        Meter.spoken(Duration.between(began, clock.instant()).plusMillis(500))));
    summary.show(ACTOR, completed, asked.report(), display);
  }

  private void fail(Display display, String problem) {
    display.complain("Import failed: " + problem);
    exitCode = FAILED;
  }
}
