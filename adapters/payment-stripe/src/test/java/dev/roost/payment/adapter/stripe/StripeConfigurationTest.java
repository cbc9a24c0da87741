package dev.roost.payment.adapter.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roost.payment.domain.PaymentGateway;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class StripeConfigurationTest {

  private final ApplicationContextRunner application = new ApplicationContextRunner()
      .withBean(Clock.class, Clock::systemUTC).withUserConfiguration(StripeConfiguration.class);

  @Test
  void shouldBeOffUnlessItIsChosen(CapturedOutput log) {
    application.withPropertyValues("roost.stripe.secret-key=sk_test_1")
        .run(it -> assertThat(it).doesNotHaveBean(PaymentGateway.class));

    assertThat(log).doesNotContain("Stripe is off");
  }

  @Test
  void shouldSayInOneLineThatItsKeyIsMissing(CapturedOutput log) {
    application.withPropertyValues("roost.payment.provider=stripe", "roost.stripe.secret-key= ")
        .run(it -> assertThat(it).doesNotHaveBean(PaymentGateway.class));

    assertThat(log.getAll().lines().filter(line -> line.contains("ROOST_STRIPE_SECRET_KEY is not set"))).hasSize(1);
  }

  @Test
  void shouldBeOnWithItsKey() {
    application.withPropertyValues("roost.payment.provider=stripe", "roost.stripe.secret-key=sk_test_1",
        "roost.stripe.webhook-secret=whsec_1", "roost.stripe.webhook-secrets=whsec_2, whsec_1").run(it -> {
          assertThat(it).getBean(PaymentGateway.class).returns("stripe", PaymentGateway::provider);
          assertThat(it.getBean(StripeSettings.class).allWebhookSecrets()).containsExactly("whsec_1", "whsec_2");
          assertThat(it.getBean(StripeSettings.class)).asString().doesNotContain("sk_test_1", "whsec_1", "whsec_2");
        });
  }
}
