package dev.roost.payout.contract;

import dev.roost.shared.UserId;
import org.jmolecules.event.types.DomainEvent;

/** A host's verification was approved: they may be paid. */
public record HostVerified(UserId host) implements DomainEvent {
}
