package dev.roost.payment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Draws {@code docs/ledger.md} from the table; {@code -Droost.docs.write=true} writes it anew. */
class LedgerDocumentTest {
  private static final Path DOCUMENT = Path.of(System.getProperty("roost.build.root", ".."), "docs/ledger.md");

  @Test
  void shouldBeDrawnFromTheTableOfPostings() throws IOException {
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
        # What is entered in the books, and when

        Drawn from `MoneyMove`; do not edit by hand. Each is entered in the transaction that learns or decides it, once for its
        source. Money that is only held is not entered: it has not moved.

        | when | source | debit | credit |
        |---|---|---|---|
        %s

        The accounts: [the ledger's words](glossary/ledger.md).
        """
        .formatted(Arrays.stream(MoneyMove.values())
            .map(move -> "| %s | `%s:…` | %s | %s |".formatted(move.words(), move.purpose(), move.debit(),
                move.credit()))
            .collect(Collectors.joining("\n")));
  }
}
