package dev.roost.payout.contract;

import dev.roost.shared.UserId;
import org.jmolecules.event.types.DomainEvent;

/** A host who was verified no longer is. */
public record HostVerificationRevoked(UserId host, String reason) implements DomainEvent {
}
