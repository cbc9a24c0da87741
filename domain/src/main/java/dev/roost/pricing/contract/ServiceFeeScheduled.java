package dev.roost.pricing.contract;

import org.jmolecules.event.types.DomainEvent;

/** There is a new version of the service fee, from some instant on. */
public record ServiceFeeScheduled(long version) implements DomainEvent {
}
