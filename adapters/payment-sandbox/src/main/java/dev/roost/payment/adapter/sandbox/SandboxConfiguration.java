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
import org.springframework.beans.factory.BeanRegistrar;
import org.springframework.beans.factory.BeanRegistry;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/** On unless {@code roost.payment.provider} names another provider. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SandboxSettings.class)
@Import(SandboxConfiguration.WhereWanted.class)
class SandboxConfiguration {

  private static final Logger LOG = LoggerFactory.getLogger(SandboxConfiguration.class);
  private static final String PURPOSE = "payment.sandbox-webhooks";
  private static final Duration EVERY = Duration.ofSeconds(1);

  /** Asked at every start, also by a Roost whose beans were worked out when it was built. */
  static final class WhereWanted implements BeanRegistrar {

    @Override
    public void register(BeanRegistry beans, Environment settings) {
      if (!settings.getProperty("roost.payment.provider", SandboxPaymentGateway.NAME)
          .equalsIgnoreCase(SandboxPaymentGateway.NAME)) {
        return;
      }
      beans.registerBean("sandbox", Sandbox.class, bean -> bean.supplier(
          with -> new Sandbox(with.bean(DataSource.class), with.bean(Clock.class), with.bean(SandboxSettings.class))));
      beans.registerBean("sandboxSignature", SandboxSignature.class, bean -> bean.supplier(
          with -> new SandboxSignature(() -> with.bean(Secrets.class).key(PURPOSE))));
      beans.registerBean("sandboxPaymentGateway", PaymentGateway.class, bean -> bean.supplier(
          with -> gateway(with.bean(Sandbox.class), with.bean(SandboxSignature.class))));
      beans.registerBean("sandboxGuestDesk", GuestDesk.class, bean -> bean.supplier(
          with -> new GuestDesk(with.bean(Sandbox.class))));
      beans.registerBean("sandboxWebhooks", RecurringWork.class, bean -> bean.supplier(WhereWanted::webhooks));
    }

    private static PaymentGateway gateway(Sandbox sandbox, SandboxSignature signature) {
      LOG.warn("Payments go to the sandbox, where no money moves. For real ones: ROOST_PAYMENT_PROVIDER=stripe");
      return new SandboxPaymentGateway(sandbox, signature);
    }

    /** Webhooks wait until there is somebody to take them. */
    private static RecurringWork webhooks(BeanRegistry.SupplierContext with) {
      var sandbox = with.bean(Sandbox.class);
      var signature = with.bean(SandboxSignature.class);
      var entries = with.beanProvider(WebhookEntry.class);
      return new RecurringWork(PURPOSE, EVERY,
          () -> entries.ifAvailable(entry -> new WebhookDelivery(sandbox, signature, entry).deliverDue()));
    }
  }
}
