package dev.roost.identity.domain;

import org.jmolecules.event.types.DomainEvent;

/** Somebody asked for a new password for this address; whether it has an account was not looked at yet. */
public record PasswordResetRequested(String email) implements DomainEvent {
}
