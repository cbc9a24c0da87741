package dev.roost.booking.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Draws {@code docs/cancellation.md} from the table of rules; {@code -Droost.docs.write=true} writes it anew. */
class CancellationDocumentTest {
  private static final Path DOCUMENT = Path.of(System.getProperty("roost.build.root", ".."), "docs/cancellation.md");

  @Test
  void shouldBeDrawnFromTheTableOfRules() throws IOException {
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
        # What goes back when a stay is called off

        Drawn from `RefundRule`, the one table of it; do not edit by hand. `GET /v1/bookings/{id}/cancellation` says it in
        money, before it is done.

        | policy | the guest calls off | the host keeps |
        |---|---|---|
        %s

        - Days count back from the listing's check-in time on its own calendar; hours are hours as they go by. At a deadline
          the next row holds.
        - Whatever the policy, everything goes back within %d hours of a confirmation that came no later than %s.
        - A stay of %d nights and more follows the last rule, whatever policy the listing offers.
        - A night has begun at the check-in time of its date. Each night counts the same: all nights with their discounts and
          what extra guests pay, divided by their number; minor units that are left over lie with the earlier nights.
        - Fees (cleaning, animals, others) follow the share of the rest before check-in, and stay with the host from then on.
        - The guest's service fee goes back only with all nights and fees. Taxes go back in the proportion of what they were
          levied on. Where everything goes back, it is the whole price, to the last minor unit.
        - The host calls off: everything goes back before check-in, later the nights that have not begun. The dates stay
          blocked.
        - A guest who never came has called off at check-in.
        - Of a stay that is paid in instalments the host keeps no more than was paid; what was not paid is given up, and only the
          rest comes back as money (`comesBack`). A stay that Roost calls off since an instalment was not paid keeps just the
          nights that were paid.
        - Guest and host can agree on an alteration. The row that held then holds at least, however far away the stay moves.
        - What a guest gives up in an alteration is called off: the host keeps of it what the row that holds lets them keep.
        """
        .formatted(rows(), Cancellation.GRACE.toHours(), Cancellation.GRACE_BEFORE.words(), RefundRule.LONG);
  }

  private static String rows() {
    return Arrays.stream(RefundRule.values()).flatMap(rule -> Stream.concat(
        rule.tiers().stream().map(tier -> row(rule, "until " + tier.until().words(), tier.keeps())),
        Stream.of(row(rule, rule.tiers().isEmpty() ? "at any time" : "later", rule.afterwards()))))
        .collect(Collectors.joining("\n"));
  }

  private static String row(RefundRule rule, String when, HostKeeps keeps) {
    return "| %s | %s | %s |".formatted(rule, when, keeps.words());
  }
}
