package dev.roost.platform.jooq;

import dev.roost.platform.RecurringWork;
import java.time.Duration;
import org.jooq.DSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;

/**
 * Runs listeners again that did not come to their end: they failed, or their process died after the commit that stored
 * the event.
 */
@Configuration(proxyBeanMethods = false)
class EventRecovery {

  static final int AT_ONCE = 500;

  private static final Logger LOG = LoggerFactory.getLogger(EventRecovery.class);
  private static final Duration EVERY = Duration.ofSeconds(30);

  @Bean
  RecurringWork recoverEvents(DSLContext db, ObjectProvider<FailedEventPublications> publications) {
    var backlog = new EventBacklog(db, Patience.USUAL);
    return new RecurringWork("platform.recover-events", EVERY,
        () -> recover(backlog, publications.getObject()));
  }

  static void recover(EventBacklog backlog, FailedEventPublications publications) {
    backlog.forget();
    backlog.abandon().forEach(event -> LOG.error(
        "Giving up on event {} of type {}: its listener {} never came to its end. It is kept in platform.abandoned_event.",
        event.id(), event.type(), event.listener()));
    var due = backlog.mark(AT_ONCE);
    if (due > 0) {
      LOG.warn("Running the listeners of {} events again that failed or died", due);
      publications.resubmit(ResubmissionOptions.defaults().withBatchSize(AT_ONCE).withMaxInFlight(2 * AT_ONCE));
    }
  }
}
