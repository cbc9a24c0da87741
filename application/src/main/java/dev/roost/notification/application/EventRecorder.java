package dev.roost.notification.application;

import dev.roost.notification.api.EventView;
import dev.roost.notification.contract.EventId;
import dev.roost.platform.Ids;
import java.time.Clock;
import java.util.List;
import org.jmolecules.event.types.DomainEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Writes down what is told of a domain event while it is being published, in the transaction of its cause: it is in the feed if
 * and only if it has happened. So this is no listener that runs afterwards.
 */
@Component
class EventRecorder {

  private final List<Translation> translations;
  private final EventLog log;
  private final Ids ids;
  private final Clock clock;

  EventRecorder(List<Translation> translations, EventLog log, Ids ids, Clock clock) {
    this.translations = translations;
    this.log = log;
    this.ids = ids;
    this.clock = clock;
  }

  @EventListener
  void on(DomainEvent event) {
    translations.stream().flatMap(translation -> translation.of(event).stream()).forEach(telling -> log.append(
        new EventView(new EventId(ids.next()), telling.type(), clock.instant(), telling.data()), telling.user()));
  }
}
