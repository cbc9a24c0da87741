package dev.roost.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import roosttest.database.TestDatabase;
import roosttest.system.RoostProcess;

/** The tour of a crash, pasted into a shell, with a process of its own on the demo's database. */
@DemoTest
class CrashTourTest {

  @Autowired private TestDatabase database;
  @TempDir private Path folder;

  @TestFactory
  Stream<DynamicTest> shouldSettleByItselfAsTheDocumentSays() throws IOException {
    var tour = Tour.of("docs/crash-tour.md");
    var port = RoostProcess.freePort();
    var start = String.join(" ",
        RoostProcess.serving(port, database, folder, "--roost.demo=true", "--roost.payment.lease=PT5S"));
    var output = Shell.run("cd " + folder + "\n" + tour.script(),
        Map.of("ROOST", "http://localhost:" + port, "START", start));
    return IntStream.range(0, tour.blocks().size()).filter(block -> !tour.expected(block).isEmpty())
        .mapToObj(block -> DynamicTest
            .dynamicTest(tour.blocks().get(block).lines().findFirst().orElse(""), () -> assertThat(
                Tour.printed(output, block)).as("all that was printed: %s", output).contains(tour.expected(block))));
  }
}
