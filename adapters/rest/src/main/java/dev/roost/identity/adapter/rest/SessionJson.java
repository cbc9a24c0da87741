package dev.roost.identity.adapter.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;

/** A session as its user reads it. */
@Schema(name = "Session", description = "One login that has not ended.")
record SessionJson(
    @Schema(description = "Names the session; it is no secret.", example = "019a2f0e-7b1c-7d1e-9c3a-0f2b4c6d8e10") UUID id,
    @Schema(description = "Whose session it is.") UUID userId,
    @Schema(description = "When it was opened, UTC.", example = "2026-12-01T09:30:00Z") Instant createdAt,
    @Schema(description = "When it was last used, UTC, exact to a minute.", example = "2026-12-02T18:05:00Z") Instant lastSeenAt,
    @Schema(description = "When it ends at the latest, UTC; it ends sooner if it is not used.", example = "2026-12-31T09:30:00Z") Instant expiresAt,
    @Schema(description = "What the client called itself.", example = "Mozilla/5.0") String userAgent,
    @Schema(description = "The network address it was opened from.", example = "192.0.2.1") String address,
    @Schema(description = "Whether this is the session that asks.", example = "true") boolean current) {
}
