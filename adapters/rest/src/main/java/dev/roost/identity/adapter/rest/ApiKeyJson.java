package dev.roost.identity.adapter.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A key as its user reads it. */
@Schema(name = "ApiKey", description = "A key with which an integration acts for its user.")
record ApiKeyJson(
    @Schema(description = "Names the key; it is no secret.", example = "019a2f0e-7b1c-7d1e-9c3a-0f2b4c6d8e10") UUID id,
    @Schema(description = "What its user calls it.", example = "Channel manager") String name,
    @Schema(description = "How the key begins, to tell it from others.", example = "roost_Zb7h") String hint,
    @Schema(description = "What it may be used for.", example = "[\"calendar:write\"]") List<String> scopes,
    @Schema(description = "When it was made, UTC.", example = "2026-12-01T09:30:00Z") Instant createdAt,
    @Schema(description = "When it was last used, UTC, exact to a minute; absent if never.", example = "2026-12-02T18:05:00Z") @Nullable Instant lastUsedAt,
    @Schema(description = "When it ends, UTC; absent if only revoking ends it.", example = "2027-12-31T00:00:00Z") @Nullable Instant expiresAt) {
}
