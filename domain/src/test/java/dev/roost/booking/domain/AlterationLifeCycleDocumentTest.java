package dev.roost.booking.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roost.booking.contract.AlterationStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Draws {@code docs/alteration-life-cycle.md} from the table; {@code -Droost.docs.write=true} writes it anew. */
class AlterationLifeCycleDocumentTest {
  private static final Path DOCUMENT = Path.of(System.getProperty("roost.build.root", ".."),
      "docs/alteration-life-cycle.md");

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
        # The life of an alteration

        Drawn from `AlterationMove`, the one table of what can happen to an alteration; do not edit by hand.

        ```mermaid
        stateDiagram-v2
          [*] --> PROPOSED: propose (guest or host) / AlterationProposed
        %s
        %s
        ```

        | action | by | from | when | leads to | tells |
        |---|---|---|---|---|---|
        %s

        - Guest and host can both propose. Whoever did not is the asked side. One alteration of a booking is open at a time.
        - An answer is due within %d hours, but never later than check-in, nor than the first night that would change, nor
          than the end of the stay as it is or would be.
        - From the proposal on the nights that it adds are held. While the difference is charged they stay held; where it is
          not paid in time, the alteration fails.
        - Where Roost takes the money the guest has a day to pay what the stay costs more. Once that is held, it is taken;
          taken means applied. What comes too late is let go, or goes back.
        - What the stay costs less goes back when the alteration applies. Of what a guest gives up the host keeps what the
          cancellation policy would let them keep of it; what a host proposes to take away goes back whole.
        - A booking that is called off, or ends, lets its open alteration lapse.
        - A stay with instalments ahead is not altered.
        """
        .formatted(arrows(), ends(), rows(), Alteration.TIME_TO_ANSWER.toHours());
  }

  private static String arrows() {
    return Arrays.stream(AlterationMove.values())
        .flatMap(move -> move.from().stream().sorted().map(from -> "  %s --> %s: %s (%s) / %s".formatted(from,
            move.to(), move.action(), move.by().words(), move.event().getSimpleName())))
        .collect(Collectors.joining("\n"));
  }

  private static String ends() {
    return Arrays.stream(AlterationStatus.values())
        .filter(status -> Arrays.stream(AlterationMove.values()).noneMatch(move -> move.from().contains(status)))
        .map("  %s --> [*]"::formatted).collect(Collectors.joining("\n"));
  }

  private static String rows() {
    return Arrays.stream(AlterationMove.values())
        .map(move -> "| %s | %s | %s | %s | %s | %s |".formatted(move.action(), move.by().words(),
            move.from().stream().sorted().map(AlterationStatus::name).collect(Collectors.joining(", ")), move.words(),
            move.to(), move.event().getSimpleName()))
        .collect(Collectors.joining("\n"));
  }
}
