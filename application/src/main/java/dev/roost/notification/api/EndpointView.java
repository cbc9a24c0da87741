package dev.roost.notification.api;

import dev.roost.notification.contract.EndpointId;
import dev.roost.notification.contract.EndpointStatus;
import dev.roost.notification.contract.EventType;
import java.time.Instant;
import java.util.Set;

/** A webhook endpoint, without its secret. */
public record EndpointView(EndpointId id, long version, String url, String description, Set<EventType> types,
    EndpointStatus status, Instant createdAt) {
}
