package dev.roost;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import roosttest.database.TestDatabase;

@ExtendWith(OutputCaptureExtension.class)
class CommandTest {

  private static final TestDatabase DATABASE = TestDatabase.create();

  @TempDir private Path folder;

  @AfterAll
  static void dropDatabase() {
    DATABASE.close();
  }

  @Test
  void shouldBeNamedByTheFirstWord() {
    assertThat(Command.isNamedBy("import", "inside-airbnb")).isTrue();
    assertThat(Command.isNamedBy()).isFalse();
    assertThat(Command.isNamedBy("--roost.port=0", "import")).isFalse();
  }

  @Test
  void shouldDoNothingButItsWork(CapturedOutput output) throws IOException {
    // given: settings that would have it serve, and set a demo up
    var serving = Stream.of("--server.port=0", "--roost.demo=true", "--roost.jobs.enabled=true");
    var city = CityFiles.write(folder, 5, 10);

    // when
    var exit = Command
        .run(Stream.concat(city.command(DATABASE).stream(), serving).toArray(String[]::new));

    // then
    assertThat(exit).isZero();
    assertThat(output).contains("5 listings were published, searches find 5 in all.").doesNotContain("Roost is ready")
        .doesNotContain("demo city");
    assertThat(DATABASE.dsl().fetchValue("select count(*) from platform.scheduled_tasks")).isEqualTo(0L);
  }

  @Test
  void shouldEndWithOneAndOneLineWhereItFails(CapturedOutput output) throws IOException {
    // given
    var city = CityFiles.write(folder, 5, 10);
    Files.write(city.calendar(), List.of("listing,day"));

    // when
    var exit = Command.run(city.command(DATABASE).toArray(String[]::new));

    // then
    assertThat(exit).isEqualTo(1);
    assertThat(output.getAll().lines().filter(line -> line.contains("ERROR"))).singleElement().asString()
        .contains("Import failed: calendar.csv has not the columns of calendar");
  }
}
