package dev.roost.payout.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roost.payout.contract.VerificationStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Draws {@code docs/verification-life-cycle.md} from the table; {@code -Droost.docs.write=true} writes it anew. */
class VerificationLifeCycleDocumentTest {

  private static final Path DOCUMENT = Path.of(System.getProperty("roost.build.root", ".."),
      "docs/verification-life-cycle.md");

  @Test
  void shouldBeDrawnFromTheTableOfMoves() throws IOException {
    // given
    var drawn = drawn();
    if (Boolean.getBoolean("roost.docs.write")) {
      Files.writeString(DOCUMENT, drawn);
    }
    // then
    assertThat(DOCUMENT).as("run this test with -Droost.docs.write=true").content().isEqualTo(drawn);
  }

  private static String drawn() {
    return """
        # The life of a host's verification

        Drawn from `VerificationMove`, the one table of what can happen to a verification; do not edit by hand.

        ```mermaid
        stateDiagram-v2
          [*] --> OPEN: begin (host)
        %s
        ```

        | action | by | from | leads to | tells |
        |---|---|---|---|---|
        %s
        """.formatted(arrows(), rows());
  }

  private static String arrows() {
    return Arrays.stream(VerificationMove.values())
        .flatMap(move -> move.from().stream().sorted().map(
            from -> "  %s --> %s: %s (%s)".formatted(from, move.to(), move.action(), move.by())))
        .collect(Collectors.joining("\n"));
  }

  private static String rows() {
    return Arrays.stream(VerificationMove.values())
        .map(move -> "| %s | %s | %s | %s | %s |".formatted(move.action(), move.by(),
            move.from().stream().sorted().map(VerificationStatus::name).collect(Collectors.joining(", ")), move.to(),
            move.event().map(Class::getSimpleName).orElse("")))
        .collect(Collectors.joining("\n"));
  }
}
