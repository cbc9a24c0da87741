package dev.roost.messaging.application;

import dev.roost.platform.RecurringWork;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What Roost does for messages again and again. */
@Configuration(proxyBeanMethods = false)
class MessagingUpkeep {

  @Bean
  RecurringWork forgetArrivals(LiveRetention retention) {
    return new RecurringWork("messaging.forget-arrivals", Duration.ofHours(1), () -> {
      while (retention.forgetSome() == LiveRetention.AT_ONCE) {
        // The rest.
      }
    });
  }
}
