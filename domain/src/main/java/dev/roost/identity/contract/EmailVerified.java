package dev.roost.identity.contract;

import dev.roost.shared.UserId;
import org.jmolecules.event.types.DomainEvent;

/** A user proved to own their mail address. */
public record EmailVerified(UserId user) implements DomainEvent {
}
