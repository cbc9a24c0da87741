package dev.roost.proof;

import dev.roost.payment.domain.WebhookEntry;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A Roost that no webhook of the provider reaches. */
@TestConfiguration
class BlockedWebhooks {

  @Bean
  @Primary
  WebhookEntry blockedEntry() {
    return _ -> {
      throw new IllegalStateException("The endpoint is blocked");
    };
  }
}
