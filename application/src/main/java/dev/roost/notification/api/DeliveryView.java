package dev.roost.notification.api;

import dev.roost.notification.contract.DeliveryId;
import dev.roost.notification.contract.DeliveryStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The sending of one event to one endpoint.
 *
 * @param attempts how often it was tried
 * @param dueAt when it is tried next, UTC; absent where it is not
 */
public record DeliveryView(DeliveryId id, EventView event, DeliveryStatus status, int attempts,
    @Nullable Instant dueAt) {
}
