package dev.roost.review.adapter.jobs;

import dev.roost.platform.RecurringWork;
import dev.roost.review.api.ReviewTimers;
import dev.roost.shared.Actor;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reveals reviews within seconds of their deadline. */
@Configuration(proxyBeanMethods = false)
class ReviewJobs {

  private static final Duration EVERY = Duration.ofSeconds(5);
  private static final int BATCH = 100;
  private static final int BATCHES = 100;

  @Bean
  RecurringWork reviewTimers(ReviewTimers timers) {
    return new RecurringWork("review.reveal", EVERY, () -> revealInBatches(timers));
  }

  /** Batch after batch while there is more, but not without end: the next run goes on. */
  private static void revealInBatches(ReviewTimers timers) {
    var clock = Actor.system("review timers");
    var batches = 1;
    while (timers.revealDue(clock, BATCH) == BATCH && batches < BATCHES) {
      batches++;
    }
  }
}
