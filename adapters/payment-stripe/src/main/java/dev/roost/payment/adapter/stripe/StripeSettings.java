package dev.roost.payment.adapter.stripe;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How Stripe is reached.
 *
 * @param secretKey {@code sk_…} or {@code rk_…}; none leaves Stripe off
 * @param webhookSecret of the endpoint, {@code whsec_…}
 * @param webhookSecrets all of them, while one is being changed for another
 * @param baseUrl another address than Stripe's, for tests
 * @param networkRetries how often the SDK asks again by itself, with the same key, when Stripe cannot be reached or says so
 */
@ConfigurationProperties("roost.stripe")
record StripeSettings(@Nullable String secretKey, @Nullable String webhookSecret,
    @DefaultValue List<String> webhookSecrets, @Nullable String baseUrl, @DefaultValue("3s") Duration connectTimeout,
    @DefaultValue("20s") Duration readTimeout, @DefaultValue("2") int networkRetries) {

  boolean isOn() { return secretKey != null && !secretKey.isBlank(); }

  List<String> allWebhookSecrets() {
    return Stream.concat(Stream.ofNullable(webhookSecret), webhookSecrets.stream()).map(String::strip)
        .filter(secret -> !secret.isEmpty()).distinct().toList();
  }

  /** Without its secrets. */
  @Override
  public String toString() {
    return "StripeSettings[%s, %d webhook secrets]".formatted(isOn() ? "on" : "off", allWebhookSecrets().size());
  }
}
