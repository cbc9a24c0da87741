package dev.roost.payout.contract;

import dev.roost.shared.UserId;
import org.jmolecules.event.types.DomainEvent;

/** A host's verification was rejected; they may submit it anew. */
public record HostVerificationRejected(UserId host, String reason) implements DomainEvent {
}
