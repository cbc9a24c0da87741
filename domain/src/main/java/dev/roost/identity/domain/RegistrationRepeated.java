package dev.roost.identity.domain;

import dev.roost.shared.UserId;
import org.jmolecules.event.types.DomainEvent;

/** Somebody tried to open a second account with the address of this user. */
public record RegistrationRepeated(UserId user) implements DomainEvent {
}
