package dev.roost.notification.application;

import dev.roost.platform.RecurringWork;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What Roost does for notifications again and again. */
@Configuration(proxyBeanMethods = false)
class NotificationUpkeep {

  @Bean
  RecurringWork forgetEvents(EventRetention retention) {
    return new RecurringWork("notification.forget-events", Duration.ofHours(1), retention::run);
  }
}
