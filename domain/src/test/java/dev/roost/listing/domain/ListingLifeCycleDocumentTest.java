package dev.roost.listing.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roost.listing.contract.ListingStatus;
import dev.roost.listing.domain.ListingLifeCycle.Transition;
import dev.roost.listing.domain.ListingLifeCycle.Who;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Draws {@code docs/listing-life-cycle.md} from the table; {@code -Droost.docs=write} writes it anew. */
class ListingLifeCycleDocumentTest {

  private static final Path DOCUMENT = Path.of(System.getProperty("roost.build.root", ".."),
      "docs/listing-life-cycle.md");

  @Test
  void shouldBeDrawnFromTheTableOfTransitions() throws IOException {
    // given
    var drawn = drawn();
    if ("write".equals(System.getProperty("roost.docs"))) {
      Files.writeString(DOCUMENT, drawn);
    }

    // then
    assertThat(DOCUMENT).as("run this test with -Droost.docs=write").content().isEqualTo(drawn);
  }

  private static String drawn() {
    return """
        # The life of a listing

        Drawn from `ListingLifeCycle`, the one table of how a listing's status may change; do not edit by hand.

        ```mermaid
        stateDiagram-v2
          [*] --> DRAFT: create
        %s
        %s
        ```

        | action | from | to | by |
        |---|---|---|---|
        %s

        Publishing and unsnoozing refuse with the complete list of what is missing.
        """.formatted(arrows(), ends(), rows());
  }

  private static String arrows() {
    return ListingLifeCycle.transitions().stream()
        .map(one -> "  %s --> %s: %s (%s)".formatted(one.from(), one.to(), one.name(), who(one)))
        .collect(Collectors.joining("\n"));
  }

  private static String ends() {
    return Arrays.stream(ListingStatus.values())
        .filter(status -> ListingLifeCycle.transitions().stream().noneMatch(one -> one.from() == status))
        .map("  %s --> [*]"::formatted).collect(Collectors.joining("\n"));
  }

  private static String rows() {
    return ListingLifeCycle.transitions().stream()
        .map(one -> "| %s | %s | %s | %s |".formatted(one.name(), one.from(), one.to(), who(one)))
        .collect(Collectors.joining("\n"));
  }

  private static String who(Transition transition) {
    return transition.allowed().stream().sorted().map(Who::name).map(name -> name.toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }
}
