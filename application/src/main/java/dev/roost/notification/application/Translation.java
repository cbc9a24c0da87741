package dev.roost.notification.application;

import java.util.Optional;
import org.jmolecules.event.types.DomainEvent;

/** Says what is told of the domain events of some contexts. */
interface Translation {

  /** Empty where nothing is told of it. */
  Optional<Telling> of(DomainEvent event);
}
