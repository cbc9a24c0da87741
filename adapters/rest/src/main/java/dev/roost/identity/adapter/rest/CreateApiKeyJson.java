package dev.roost.identity.adapter.rest;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A key for an integration. */
@Schema(name = "ApiKeyRequest", description = "A key with which an integration shall act for you.")
record CreateApiKeyJson(
    @Schema(description = "What you call it, at most 80 characters.", example = "Channel manager") @NotBlank @Size(max = 320) String name,
    @ArraySchema(schema = @Schema(description = "A scope.", example = "calendar:write"), arraySchema = @Schema(description = "What it may be used for: `profile`, `listings`, `calendar`, `prices`, `bookings`, `payouts` or `webhooks`, each with `:read` or `:write`, or `admin`.")) @NotEmpty @Size(max = 20) List<@NotNull @Size(max = 40) String> scopes,
    @Schema(description = "When it ends, UTC; without it, when it is revoked.", example = "2027-12-31T00:00:00Z") @Nullable Instant expiresAt) {
}
