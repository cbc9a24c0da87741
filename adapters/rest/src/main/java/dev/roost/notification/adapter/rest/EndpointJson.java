package dev.roost.notification.adapter.rest;

import dev.roost.notification.api.EndpointView;
import dev.roost.notification.contract.EndpointStatus;
import dev.roost.notification.contract.EventType;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A webhook endpoint as its owner reads it. */
@Schema(name = "WebhookEndpoint", description = "Where events are sent to.")
record EndpointJson(
    @Schema(description = "Names the endpoint.", example = "019a2f0e-7b1c-7d1e-9c3a-0f2b4c6d8e10") UUID id,
    @Schema(description = "Where they are sent to.", example = "https://hooks.example/roost") String url,
    @Schema(description = "What its owner says of it.", example = "Channel manager") String description,
    @Schema(description = "Which events are sent.", example = "[\"booking.confirmed\"]") List<String> types,
    @Schema(description = "Whether they are: ENABLED, DISABLED by its owner, or GONE because it has answered so (410).", example = "ENABLED") EndpointStatus status,
    @Schema(description = "When it was made, UTC.", example = "2026-12-01T09:30:00Z") Instant createdAt) {

  static EndpointJson of(EndpointView view) {
    return new EndpointJson(view.id().value(), view.url(), view.description(),
        view.types().stream().map(EventType::code).sorted().toList(), view.status(), view.createdAt());
  }
}
