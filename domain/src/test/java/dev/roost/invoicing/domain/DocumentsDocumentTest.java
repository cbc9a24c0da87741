package dev.roost.invoicing.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roost.invoicing.contract.OccasionKind;
import dev.roost.invoicing.contract.Subject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Draws the tables of {@code docs/invoices.md} from the code; {@code -Droost.docs.write=true} writes them anew. */
class DocumentsDocumentTest {

  private static final Path DOCUMENT = Path.of(System.getProperty("roost.build.root", ".."), "docs/invoices.md");
  private static final String BEGIN = "<!-- drawn from OccasionKind and Subject; do not edit by hand -->\n";
  private static final String END = "<!-- end -->\n";

  @Test
  void shouldTellWhatEachOccasionIssues() throws IOException {
    // given
    var text = Files.readString(DOCUMENT);
    var begin = text.indexOf(BEGIN) + BEGIN.length();
    var drawn = text.substring(0, begin) + drawn() + text.substring(text.indexOf(END));
    if (Boolean.getBoolean("roost.docs.write")) {
      Files.writeString(DOCUMENT, drawn);
    }
    // then
    assertThat(DOCUMENT).as("run this test with -Droost.docs.write=true").content().isEqualTo(drawn);
  }

  private static String drawn() {
    return """

        | occasion | credit notes over | invoices |
        |---|---|---|
        %s

        | subject | seller | buyer | lines | what goes back of it |
        |---|---|---|---|---|
        %s

        """.formatted(Arrays.stream(OccasionKind.values()).map(DocumentsDocumentTest::row)
        .collect(Collectors.joining("\n")),
        Arrays.stream(Subject.values()).map(DocumentsDocumentTest::row).collect(Collectors.joining("\n")));
  }

  private static String row(OccasionKind kind) {
    return "| %s | %s | %s |".formatted(kind, words(kind.credits()),
        kind.invoices() ? "of each subject that costs something" : "none");
  }

  private static String row(Subject subject) {
    return "| %s | %s | %s | %s |".formatted(subject, words(subject.seller()), words(subject.buyer()),
        switch (subject) {
          case STAY -> "nights, discounts, extra guests, fees, taxes | nights, fees and taxes of the refund";
          case GUEST_SERVICE -> "the guest's service fee, rounding | the service fee of the refund";
          case HOST_SERVICE -> "the host's service fee | its part on the nights and fees of the refund";
        });
  }

  private static String words(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
