package dev.roost.proof;

import dev.roost.payment.domain.IncomingWebhook;
import dev.roost.payment.domain.WebhookEntry;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A Roost that no webhook of the provider reaches, until somebody opens it. */
@TestConfiguration
class BlockedWebhooks {

  @Bean
  @Primary
  Gate gate(@Qualifier("webhookService") WebhookEntry behind) {
    return new Gate(behind);
  }

  /** Where webhooks come to. */
  static final class Gate implements WebhookEntry {

    private final WebhookEntry behind;
    private final AtomicBoolean open = new AtomicBoolean();

    Gate(WebhookEntry behind) {
      this.behind = behind;
    }

    void open() {
      open.set(true);
    }

    @Override
    public void receive(IncomingWebhook webhook) {
      if (!open.get()) {
        throw new IllegalStateException("The endpoint is blocked");
      }
      behind.receive(webhook);
    }
  }
}
