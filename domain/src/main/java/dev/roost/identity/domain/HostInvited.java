package dev.roost.identity.domain;

import dev.roost.shared.UserId;
import org.jmolecules.event.types.DomainEvent;

/** An administrator invited an imported host to join. */
public record HostInvited(UserId user) implements DomainEvent {
}
