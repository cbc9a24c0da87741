package dev.roost.booking.adapter.jobs;

import dev.roost.booking.api.AlterationTimers;
import dev.roost.booking.api.BookingTimers;
import dev.roost.platform.RecurringWork;
import dev.roost.shared.Actor;
import java.time.Duration;
import java.util.function.IntUnaryOperator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets the deadlines of bookings and alterations come true within seconds. */
@Configuration(proxyBeanMethods = false)
class BookingJobs {

  private static final Duration EVERY = Duration.ofSeconds(2);
  private static final int BATCH = 100;
  private static final int BATCHES = 100;

  @Bean
  RecurringWork bookingTimers(BookingTimers timers) {
    var clock = Actor.system("booking timers");
    return new RecurringWork("booking.timers", EVERY, () -> inBatches(atMost -> timers.advanceDue(clock, atMost)));
  }

  @Bean
  RecurringWork alterationTimers(AlterationTimers timers) {
    var clock = Actor.system("alteration timers");
    return new RecurringWork("booking.alteration-timers", EVERY,
        () -> inBatches(atMost -> timers.advanceDue(clock, atMost)));
  }

  /** Batch after batch while there is more, but not without end: the next run goes on. */
  private static void inBatches(IntUnaryOperator advance) {
    var batches = 1;
    while (advance.applyAsInt(BATCH) == BATCH && batches < BATCHES) {
      batches++;
    }
  }
}
