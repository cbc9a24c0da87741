package dev.roost.booking.adapter.jobs;

import dev.roost.booking.api.BookingTimers;
import dev.roost.platform.RecurringWork;
import dev.roost.shared.Actor;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets the deadlines of bookings come true within seconds. */
@Configuration(proxyBeanMethods = false)
class BookingJobs {

  private static final Duration EVERY = Duration.ofSeconds(2);
  private static final int BATCH = 100;
  private static final int BATCHES = 100;

  @Bean
  RecurringWork bookingTimers(BookingTimers timers) {
    return new RecurringWork("booking.timers", EVERY, () -> advanceDue(timers));
  }

  /** Batch after batch while there is more, but not without end: the next run goes on. */
  private static void advanceDue(BookingTimers timers) {
    var clock = Actor.system("booking timers");
    var batches = 1;
    while (timers.advanceDue(clock, BATCH) == BATCH && batches < BATCHES) {
      batches++;
    }
  }
}
