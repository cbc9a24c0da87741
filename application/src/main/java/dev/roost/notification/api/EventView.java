package dev.roost.notification.api;

import dev.roost.notification.contract.EventData;
import dev.roost.notification.contract.EventId;
import dev.roost.notification.contract.EventType;
import java.time.Instant;

/**
 * Something that happened.
 *
 * @param at when, UTC
 */
public record EventView(EventId id, EventType type, Instant at, EventData data) {
}
