package dev.roost.identity.contract;

import dev.roost.shared.UserId;
import org.jmolecules.event.types.DomainEvent;

/** Somebody opened an account. */
public record UserRegistered(UserId user) implements DomainEvent {
}
