package dev.roost.notification.application;

import dev.roost.notification.contract.EventData;
import dev.roost.notification.contract.EventType;
import dev.roost.shared.UserId;
import org.jspecify.annotations.Nullable;

/**
 * What is told of a domain event, and to whom.
 *
 * @param user the guest or host whom it concerns themselves. Beside them it concerns whoever may see the listing that
 *          {@code data} names as its hosts do.
 */
public record Telling(EventType type, EventData data, @Nullable UserId user) {
}
