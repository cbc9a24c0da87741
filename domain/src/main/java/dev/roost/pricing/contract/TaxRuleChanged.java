package dev.roost.pricing.contract;

import org.jmolecules.event.types.DomainEvent;

/** A tax is new, or not what it was; prices of the listings in its area may be others. */
public record TaxRuleChanged(TaxRuleId rule) implements DomainEvent {
}
