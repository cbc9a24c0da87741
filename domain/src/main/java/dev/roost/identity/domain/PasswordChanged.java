package dev.roost.identity.domain;

import dev.roost.shared.UserId;
import org.jmolecules.event.types.DomainEvent;

/** A user has another password. */
public record PasswordChanged(UserId user) implements DomainEvent {
}
