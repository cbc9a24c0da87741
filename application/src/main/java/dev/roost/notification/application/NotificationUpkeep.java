package dev.roost.notification.application;

import dev.roost.platform.RecurringWork;
import java.time.Duration;
import java.util.function.IntUnaryOperator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What Roost does for notifications again and again. */
@Configuration(proxyBeanMethods = false)
class NotificationUpkeep {

  private static final int EVENTS = 500;
  private static final int SIDE_BY_SIDE = 16;
  private static final int BATCHES = 50;

  @Bean
  RecurringWork forgetEvents(EventRetention retention) {
    return new RecurringWork("notification.forget-events", Duration.ofHours(1), retention::run);
  }

  @Bean
  RecurringWork spreadEvents(EventSpread spread) {
    return new RecurringWork("notification.spread-events", Duration.ofSeconds(1),
        () -> whileThereIsMore(EVENTS, spread::spread));
  }

  @Bean
  RecurringWork sendWebhooks(DeliveryWorker worker) {
    return new RecurringWork("notification.send-webhooks", Duration.ofSeconds(1),
        () -> whileThereIsMore(SIDE_BY_SIDE, worker::workDue));
  }

  @Bean
  RecurringWork sendMail(MailSpread spread, MailWorker worker) {
    return new RecurringWork("notification.send-mail", Duration.ofSeconds(1), () -> {
      whileThereIsMore(EVENTS, spread::spread);
      whileThereIsMore(SIDE_BY_SIDE, worker::workDue);
    });
  }

  @Bean
  RecurringWork forgetMail(MailRetention retention) {
    return new RecurringWork("notification.forget-mail", Duration.ofHours(1), retention::run);
  }

  private static void whileThereIsMore(int batch, IntUnaryOperator work) {
    var batches = 1;
    while (work.applyAsInt(batch) == batch && batches < BATCHES) {
      batches++;
    }
  }
}
