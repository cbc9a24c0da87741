package dev.roost.payment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roost.booking.contract.BookingId;
import dev.roost.ledger.contract.Entry;
import dev.roost.ledger.contract.EntrySide;
import dev.roost.shared.Money;
import dev.roost.shared.UserId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

        Drawn from `MoneyMove` and `Parts`; do not edit by hand. Each is entered in the transaction that learns or decides it,
        once for its source. Money that is only held is not entered: it has not moved.

        | when | source | debit | credit |
        |---|---|---|---|
        %s
        %s

        What is earned is compared with what was released, and the difference entered, in a transaction of its own: whatever
        changed either is followed by the same operation. The accounts: [the ledger's words](glossary/ledger.md).
        """
        .formatted(moves(), releases());
  }

  private static String moves() {
    return Arrays.stream(MoneyMove.values())
        .map(move -> row(move.words(), move.purpose(), move.debit().name(), move.credit().name()))
        .collect(Collectors.joining("\n"));
  }

  private static String releases() {
    return Stream.of(release("host, Roost and authorities have earned more", parts(1, 1, 1, 0)),
        release("they have earned less than was released", parts(-1, -1, -1, 0)),
        release("a bank took what the host cannot bear", parts(0, 0, 0, 1))).collect(Collectors.joining("\n"));
  }

  private static String release(String when, Parts difference) {
    var entries = difference.entries(new BookingId(new UUID(0, 1)), new UserId(new UUID(0, 2)));
    return row(when, "payment.released", accounts(entries, EntrySide.DEBIT), accounts(entries, EntrySide.CREDIT));
  }

  private static String accounts(List<Entry> entries, EntrySide side) {
    return entries.stream().filter(entry -> entry.side() == side).map(entry -> entry.account().kind().name())
        .collect(Collectors.joining(", "));
  }

  private static Parts parts(long host, long roost, long taxes, long writtenOff) {
    return new Parts(eur(host), eur(roost), eur(taxes), eur(writtenOff));
  }

  private static Money eur(long cents) {
    return Money.of(cents, "EUR");
  }

  private static String row(String when, String purpose, String debit, String credit) {
    return "| %s | `%s:…` | %s | %s |".formatted(when, purpose, debit, credit);
  }
}
