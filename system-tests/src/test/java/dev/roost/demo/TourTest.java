package dev.roost.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The tours of the documentation, pasted into a shell. */
@DemoTest
class TourTest {

  @LocalServerPort private int port;

  @TestFactory
  Stream<DynamicTest> shouldGoAsTheDocumentSays() {
    return blocksOf("docs/tour.md");
  }

  @TestFactory
  Stream<DynamicTest> shouldFollowTheMoneyAsTheDocumentSays() {
    return blocksOf("docs/money-tour.md");
  }

  private Stream<DynamicTest> blocksOf(String document) {
    var tour = Tour.of(document);
    var output = Shell.run(tour.script(), Map.of("ROOST", "http://localhost:" + port, "MAIL",
        Path.of(DemoTest.MAIL).toAbsolutePath().toString()));
    assertThat(tour.blocks()).hasSizeGreaterThan(4);
    return IntStream.range(0, tour.blocks().size()).filter(block -> !tour.expected(block).isEmpty())
        .mapToObj(block -> DynamicTest
            .dynamicTest(tour.blocks().get(block).lines().findFirst().orElse(""), () -> assertThat(
                Tour.printed(output, block)).as("all that was printed: %s", output).contains(tour.expected(block))));
  }
}
