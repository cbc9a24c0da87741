package dev.roost.payment.adapter.sandbox;

import dev.roost.payment.domain.PaymentGateway;
import dev.roost.payment.domain.WebhookEntry;
import dev.roost.platform.RecurringWork;
import dev.roost.platform.Secrets;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** On unless {@code roost.payment.provider} names another provider. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "roost.payment.provider", havingValue = SandboxPaymentGateway.NAME, matchIfMissing = true)
@EnableConfigurationProperties(SandboxSettings.class)
class SandboxConfiguration {

  private static final Logger LOG = LoggerFactory.getLogger(SandboxConfiguration.class);
  private static final String PURPOSE = "payment.sandbox-webhooks";
  private static final Duration EVERY = Duration.ofSeconds(1);

  @Bean
  Sandbox sandbox(DataSource database, Clock clock, SandboxSettings settings) {
    return new Sandbox(database, clock, settings);
  }

  @Bean
  SandboxSignature sandboxSignature(Secrets secrets) {
    return new SandboxSignature(() -> secrets.key(PURPOSE));
  }

  @Bean
  PaymentGateway sandboxPaymentGateway(Sandbox sandbox, SandboxSignature signature) {
    LOG.warn("Payments go to the sandbox, where no money moves. For real ones: ROOST_PAYMENT_PROVIDER=stripe");
    return new SandboxPaymentGateway(sandbox, signature);
  }

  @Bean
  GuestDesk sandboxGuestDesk(Sandbox sandbox) {
    return new GuestDesk(sandbox);
  }

  /** Webhooks wait until there is somebody to take them. */
  @Bean
  RecurringWork sandboxWebhooks(Sandbox sandbox, SandboxSignature signature, ObjectProvider<WebhookEntry> entries) {
    return new RecurringWork(PURPOSE, EVERY, () -> entries.ifAvailable(
        entry -> new WebhookDelivery(sandbox, signature, entry).deliverDue()));
  }
}
