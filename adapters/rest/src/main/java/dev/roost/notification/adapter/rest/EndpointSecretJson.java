package dev.roost.notification.adapter.rest;

import dev.roost.notification.api.SecretView;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What an endpoint verifies signatures with. */
@Schema(name = "WebhookSecret", description = "What an endpoint verifies signatures with, as Standard Webhooks says.")
record EndpointSecretJson(
    @Schema(description = "The secret.", example = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD") String secret,
    @Schema(description = "The secret before, while it signs as well.") @Nullable String previous,
    @Schema(description = "Until when that is, UTC.", example = "2026-12-02T09:30:00Z") @Nullable Instant previousUntil) {

  static EndpointSecretJson of(SecretView view) {
    return new EndpointSecretJson(view.secret(), view.previous(), view.previousUntil());
  }
}
