package dev.roost.identity.domain;

import org.jmolecules.event.types.DomainEvent;

/** Somebody asked to prove this address again; whether it has an account was not looked at yet. */
public record VerificationRequested(String email) implements DomainEvent {
}
