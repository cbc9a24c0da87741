package dev.roost.payment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IncomingWebhookTest {

  @Test
  void shouldFindAHeaderWhateverItsCase() {
    // given
    var webhook = new IncomingWebhook("{}", Map.of("stripe-signature", List.of("t=1,v1=ab")));
    // then
    assertThat(webhook.header("Stripe-Signature")).contains("t=1,v1=ab");
    assertThat(webhook.header("Roost-Signature")).isEmpty();
  }

  @Test
  void shouldTrustNoneOfTwoSignatures() {
    // given
    var webhook = new IncomingWebhook("{}", Map.of("Stripe-Signature", List.of("t=1,v1=ab", "t=1,v1=cd")));
    // then
    assertThat(webhook.header("Stripe-Signature")).isEmpty();
  }

  @Test
  void shouldStayAsItCame() {
    // given
    var values = new ArrayList<>(List.of("t=1,v1=ab"));
    var webhook = new IncomingWebhook("{}", Map.of("Stripe-Signature", values));
    // when
    values.set(0, "t=1,v1=cd");
    // then
    assertThat(webhook.header("Stripe-Signature")).contains("t=1,v1=ab");
  }
}
