package dev.roost.payment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static roosttest.payment.Orders.euros;

import dev.roost.payment.domain.GatewayAnswer.NeedsCustomerAction;
import dev.roost.payment.domain.PaymentMethod.Presented;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import roosttest.payment.Orders;
import roosttest.payment.PaymentFixture;

/** What lets somebody pay, or may be a person's, ends in no log and in no message of an error. */
class SecretsTest {

  private static final String SECRET = "pi_1_secret_xyz";

  @ParameterizedTest
  @MethodSource("holders")
  void shouldTellWhatItIsAndNotWhatIsInIt(Object holder) {
    assertThat(holder).asString().startsWith(holder.getClass().getSimpleName()).doesNotContain(SECRET);
  }

  static Stream<Object> holders() {
    var token = new PaymentMethodToken(SECRET);
    var client = new ClientSecret(SECRET);
    return Stream.of(token, client, new Presented(token, true), Orders.ofSomePayment().authorize(token, euros(1)),
        new NeedsCustomerAction(PaymentFixture.aReference(), client, null),
        new IncomingWebhook(SECRET, Map.of("Stripe-Signature", List.of(SECRET))));
  }

  @Test
  void shouldTakeATokenThatFitsIntoARow() {
    assertThat(new PaymentMethodToken("x".repeat(255)).value()).hasSize(255);
    assertThatIllegalArgumentException().isThrownBy(() -> new PaymentMethodToken("x".repeat(256)));
    assertThatIllegalArgumentException().isThrownBy(() -> new PaymentMethodToken(" "));
    assertThatIllegalArgumentException().isThrownBy(() -> new PayoutAccount(" "));
  }
}
