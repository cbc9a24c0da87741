package dev.roost.platform;

import dev.roost.shared.Aggregate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Publishes what an aggregate raised, in the transaction that stores the aggregate. */
@Component
public class DomainEvents {

  private final ApplicationEventPublisher publisher;

  public DomainEvents(ApplicationEventPublisher publisher) {
    this.publisher = publisher;
  }

  public void publishFrom(Aggregate aggregate) {
    aggregate.takeEvents().forEach(publisher::publishEvent);
  }
}
