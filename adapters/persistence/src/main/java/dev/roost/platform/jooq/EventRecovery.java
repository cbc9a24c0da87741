package dev.roost.platform.jooq;

import dev.roost.platform.RecurringWork;
import dev.roost.platform.jooq.EventBacklog.Stored;
import java.time.Duration;
import java.util.function.Predicate;
import org.jooq.DSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.modulith.events.core.EventSerializer;
import org.springframework.util.ClassUtils;

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
  RecurringWork recoverEvents(DSLContext db, ObjectProvider<FailedEventPublications> publications,
      ObjectProvider<EventSerializer> serializer) {
    var backlog = new EventBacklog(db, Patience.USUAL);
    return new RecurringWork("platform.recover-events", EVERY,
        () -> recover(backlog, publications.getObject(), event -> isReadable(event, serializer.getObject())));
  }

  static void recover(EventBacklog backlog, FailedEventPublications publications, Predicate<Stored> readable) {
    backlog.forget();
    backlog.abandon().forEach(event -> LOG.error(
        "Giving up on event {} of type {}: its listener {} never came to its end. It is kept in platform.abandoned_event.",
        event.id(), event.type(), event.listener()));
    var due = backlog.mark(AT_ONCE, readable);
    due.unreadable()
        .forEach(event -> LOG.warn("Event {} of type {} cannot be read by this version; it waits", event.id(),
            event.type()));
    if (due.readable() > 0) {
      LOG.warn("Running the listeners of {} events again that failed or died", due.readable());
      publications.resubmit(ResubmissionOptions.defaults().withBatchSize(AT_ONCE).withMaxInFlight(2 * AT_ONCE));
    }
  }

  /** Whether this node knows the type, and finds in it what was stored: one by another version may have neither. */
  static boolean isReadable(Stored event, EventSerializer serializer) {
    try {
      serializer.deserialize(event.event(), ClassUtils.forName(event.type(), EventRecovery.class.getClassLoader()));
      return true;
    } catch (ClassNotFoundException | LinkageError | RuntimeException unreadable) {
      LOG.debug("Event {} of type {} cannot be read", event.id(), event.type(), unreadable);
      return false;
    }
  }
}
