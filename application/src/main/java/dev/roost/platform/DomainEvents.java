package dev.roost.platform;

import dev.roost.shared.Aggregate;
import org.jmolecules.event.types.DomainEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Publishes what an aggregate raised, in the transaction that stores the aggregate. */
@Component
public class DomainEvents {

  private final ApplicationEventPublisher publisher;

  public DomainEvents(ApplicationEventPublisher publisher) {
    this.publisher = publisher;
  }

  /** What happened outside every aggregate, such as what somebody else has told. */
  public void publish(DomainEvent event) {
    publisher.publishEvent(event);
  }

  public void publishFrom(Aggregate aggregate) {
    aggregate.takeEvents().forEach(publisher::publishEvent);
  }
}
