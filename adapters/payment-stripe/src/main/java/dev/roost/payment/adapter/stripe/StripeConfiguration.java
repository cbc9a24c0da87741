package dev.roost.payment.adapter.stripe;

import dev.roost.payment.domain.PaymentGateway;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionMessage;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** On if {@code roost.payment.provider} is {@code stripe} and there is a key for it. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "roost.payment.provider", havingValue = StripePaymentGateway.NAME)
@Conditional(StripeConfiguration.HasKey.class)
@EnableConfigurationProperties(StripeSettings.class)
class StripeConfiguration {

  private static final Logger LOG = LoggerFactory.getLogger(StripeConfiguration.class);

  @Bean
  PaymentGateway stripePaymentGateway(StripeSettings settings, Clock clock) {
    if (settings.allWebhookSecrets().isEmpty()) {
      LOG.warn("Stripe's webhooks are all refused: set ROOST_STRIPE_WEBHOOK_SECRET. Its events are still listed");
    }
    return new StripePaymentGateway(settings, clock);
  }

  /** Whether there is a key; says so once if Stripe was asked for without one. */
  static final class HasKey extends SpringBootCondition {

    @Override
    public ConditionOutcome getMatchOutcome(ConditionContext context, AnnotatedTypeMetadata metadata) {
      var settings = context.getEnvironment();
      if (StringUtils.hasText(settings.getProperty("roost.stripe.secret-key"))) {
        return ConditionOutcome.match();
      }
      if (StripePaymentGateway.NAME.equals(settings.getProperty("roost.payment.provider"))) {
        LOG.error(
            "Stripe is off, and nothing can be paid: ROOST_PAYMENT_PROVIDER is stripe, but ROOST_STRIPE_SECRET_KEY "
                + "is not set");
      }
      return ConditionOutcome.noMatch(ConditionMessage.of("no key for Stripe"));
    }
  }
}
