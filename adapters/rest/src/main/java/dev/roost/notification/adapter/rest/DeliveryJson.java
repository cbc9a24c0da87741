package dev.roost.notification.adapter.rest;

import dev.roost.notification.api.DeliveryView;
import dev.roost.notification.contract.DeliveryStatus;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The sending of one event to one endpoint. */
@Schema(name = "WebhookDelivery", description = "The sending of one event to one endpoint.")
record DeliveryJson(
    @Schema(description = "Names the delivery.") UUID id,
    @Schema(description = "What is sent; its id is the `webhook-id`.") EventJson event,
    @Schema(description = "What has become of it.", example = "DELIVERED") DeliveryStatus status,
    @Schema(description = "How often it was tried.", example = "1") int attempts,
    @Schema(description = "When it is tried next, UTC; absent where it is not.", example = "2026-12-01T09:30:05Z") @Nullable Instant dueAt) {

  static DeliveryJson of(DeliveryView view) {
    return new DeliveryJson(view.id().value(), EventJson.of(view.event()), view.status(), view.attempts(),
        view.dueAt());
  }
}
