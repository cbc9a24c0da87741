package dev.roost.notification.adapter.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/** A span of time whose events are sent again. */
@Schema(name = "WebhookReplay", description = "A span of time whose events are sent again.")
record ReplayJson(
    @Schema(description = "From when on, UTC.", example = "2026-12-01T00:00:00Z") @NotNull Instant from,
    @Schema(description = "Up to when, UTC, without that moment.", example = "2026-12-02T00:00:00Z") @NotNull Instant to) {
}
