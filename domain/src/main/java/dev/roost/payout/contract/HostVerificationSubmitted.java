package dev.roost.payout.contract;

import dev.roost.shared.UserId;
import org.jmolecules.event.types.DomainEvent;

/** A host wants to be verified; an administrator has to decide. */
public record HostVerificationSubmitted(UserId host) implements DomainEvent {
}
