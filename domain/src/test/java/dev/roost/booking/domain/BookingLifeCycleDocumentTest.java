package dev.roost.booking.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roost.booking.contract.BookingStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Draws {@code docs/booking-life-cycle.md} from the table; {@code -Droost.docs.write=true} writes it anew. */
class BookingLifeCycleDocumentTest {
  private static final Path DOCUMENT = Path.of(System.getProperty("roost.build.root", ".."),
      "docs/booking-life-cycle.md");

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
        # The life of a booking

        Drawn from `BookingMove`, the one table of what can happen to a booking; do not edit by hand.

        ```mermaid
        stateDiagram-v2
          [*] --> AWAITING_PAYMENT: book / BookingOpened
          [*] --> REQUESTED: book, paid at the property / BookingRequested
          [*] --> CONFIRMED: book instantly, paid at the property / BookingConfirmed
        %s
        %s
        ```

        | action | by | from | when | leads to | tells |
        |---|---|---|---|---|---|
        %s
        """.formatted(arrows(), ends(), rows());
  }

  private static String arrows() {
    return Arrays.stream(BookingMove.values())
        .flatMap(move -> move.from().stream().sorted().map(from -> "  %s --> %s: %s (%s) / %s".formatted(from,
            move.to(), move.action(), word(move.by()), move.event().getSimpleName())))
        .collect(Collectors.joining("\n"));
  }

  private static String ends() {
    return Arrays.stream(BookingStatus.values())
        .filter(status -> Arrays.stream(BookingMove.values()).noneMatch(move -> move.from().contains(status)))
        .map("  %s --> [*]"::formatted).collect(Collectors.joining("\n"));
  }

  private static String rows() {
    return Arrays.stream(BookingMove.values())
        .map(move -> "| %s | %s | %s | %s | %s | %s |".formatted(move.action(), word(move.by()),
            move.from().stream().sorted().map(BookingStatus::name).collect(Collectors.joining(", ")),
            move.window().words(), move.to(), move.event().getSimpleName()))
        .collect(Collectors.joining("\n"));
  }

  private static String word(Enum<?> side) {
    return side.name().toLowerCase(java.util.Locale.ROOT);
  }
}
