package dev.roost.notification.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roost.notification.contract.EndpointId;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WebhookSecretsTest {

  private static final EndpointId ID = new EndpointId(UUID.fromString("01930000-0000-7000-8000-0000000000e1"));

  private final WebhookSecrets secrets = new WebhookSecrets(
      purpose -> Arrays.copyOf(purpose.getBytes(StandardCharsets.UTF_8), 32));

  /** The example that Standard Webhooks publishes. */
  @Test
  void shouldSignAsThePublishedExample() {
    assertThat(WebhookSecrets.signature(Base64.getDecoder().decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"),
        "msg_p5jXN8AQM9LWM0D4loKWxJek", 1_614_265_330, "{\"test\": 2432232314}"))
        .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
  }

  @Test
  void shouldHaveAnotherSecretForEachEndpointAndGeneration() {
    assertThat(List.of(secrets.text(ID, 1), secrets.text(ID, 2), secrets.text(new EndpointId(UUID.randomUUID()), 1)))
        .doesNotHaveDuplicates().allSatisfy(it -> assertThat(it).matches("whsec_[A-Za-z0-9+/]{43}="));
    assertThat(secrets.text(ID, 1)).isEqualTo(secrets.text(ID, 1));
  }

  @Test
  void shouldSignOnceForEachSecret() {
    assertThat(secrets.sign(ID, List.of(2, 1), "a", 1, "{}").split(" "))
        .containsExactly(secrets.sign(ID, List.of(2), "a", 1, "{}"), secrets.sign(ID, List.of(1), "a", 1, "{}"));
  }
}
