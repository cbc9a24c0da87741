package dev.roost.payment.adapter.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roost.payment.adapter.sandbox.Card.Behaviour;
import dev.roost.payment.domain.DeclineReason;
import dev.roost.payment.domain.PaymentMethodToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CardTest {

  private static final Path TABLE = Path.of(System.getProperty("roost.build.root", "../.."), "docs", "payments.md");

  @Test
  void shouldAllBeInTheTableOfTheDocumentation() throws IOException {
    // given
    var cards = Stream.concat(
        Stream.of(Behaviour.values()).filter(it -> it != Behaviour.DECLINED).map(it -> new Card(it, null)),
        Stream.of(DeclineReason.values()).map(reason -> new Card(Behaviour.DECLINED, reason)));
    // when
    var documented = Pattern.compile("(?m)^\\| `(sandbox_card_\\w+)`").matcher(Files.readString(TABLE)).results()
        .map((MatchResult it) -> it.group(1));
    // then
    assertThat(documented).containsExactlyInAnyOrderElementsOf(
        cards.map(card -> Card.PREFIX + card.name()).toList());
  }

  @Test
  void shouldBeFoundByItsToken() {
    assertThat(Card.of(new PaymentMethodToken("sandbox_card_declined_card_expired")))
        .contains(new Card(Behaviour.DECLINED, DeclineReason.CARD_EXPIRED));
    assertThat(Card.of(new PaymentMethodToken("sandbox_card_webhooks_twice")))
        .contains(new Card(Behaviour.WEBHOOKS_TWICE, null));
    assertThat(
        Stream.of("sandbox_card_", "sandbox_card_declined", "sandbox_card_declined_", "sandbox_card_none", "good")
            .map(PaymentMethodToken::new))
        .allMatch(token -> Card.of(token).isEmpty());
  }
}
