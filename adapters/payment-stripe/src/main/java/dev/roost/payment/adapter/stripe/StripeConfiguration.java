package dev.roost.payment.adapter.stripe;

import dev.roost.payment.domain.PaymentGateway;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.BeanRegistrar;
import org.springframework.beans.factory.BeanRegistry;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/** On if {@code roost.payment.provider} is {@code stripe} and there is a key for it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StripeSettings.class)
@Import(StripeConfiguration.WhereWanted.class)
class StripeConfiguration {

  private static final Logger LOG = LoggerFactory.getLogger(StripeConfiguration.class);

  /** Asked at every start, also by a Roost whose beans were worked out when it was built. */
  static final class WhereWanted implements BeanRegistrar {

    @Override
    public void register(BeanRegistry beans, Environment settings) {
      if (!StripePaymentGateway.NAME.equalsIgnoreCase(settings.getProperty("roost.payment.provider"))) {
        return;
      }
      if (StringUtils.hasText(settings.getProperty("roost.stripe.secret-key"))) {
        beans.registerBean("stripePaymentGateway", PaymentGateway.class, bean -> bean.supplier(
            with -> gateway(with.bean(StripeSettings.class), with.bean(Clock.class))));
      } else {
        LOG.error(
            "Stripe is off, and nothing can be paid: ROOST_PAYMENT_PROVIDER is stripe, but ROOST_STRIPE_SECRET_KEY "
                + "is not set");
      }
    }

    private static PaymentGateway gateway(StripeSettings settings, Clock clock) {
      if (settings.allWebhookSecrets().isEmpty()) {
        LOG.warn("Stripe's webhooks are all refused: set ROOST_STRIPE_WEBHOOK_SECRET. Its events are still listed");
      }
      return new StripePaymentGateway(settings, clock);
    }
  }
}
