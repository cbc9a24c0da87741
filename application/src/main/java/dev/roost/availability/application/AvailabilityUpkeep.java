package dev.roost.availability.application;

import dev.roost.platform.RecurringWork;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What Roost does for calendars again and again. */
@Configuration(proxyBeanMethods = false)
class AvailabilityUpkeep {

  private static final int SIDE_BY_SIDE = 16;
  private static final int BATCHES = 50;

  @Bean
  RecurringWork readFeeds(FeedWorker worker) {
    return new RecurringWork("availability.read-feeds", Duration.ofSeconds(2), () -> {
      var batches = 1;
      while (worker.workDue(SIDE_BY_SIDE) == SIDE_BY_SIDE && batches < BATCHES) {
        batches++;
      }
    });
  }
}
