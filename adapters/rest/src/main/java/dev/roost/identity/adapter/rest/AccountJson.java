package dev.roost.identity.adapter.rest;

import dev.roost.shared.Actor.Role;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An account as its user and administrators read it. */
@Schema(name = "Account", description = "An account with all that is private about it.")
record AccountJson(
    @Schema(description = "Names the user.", example = "019a2f0e-7b1c-7d1e-9c3a-0f2b4c6d8e10") UUID id,
    @Schema(description = "The mail address. Absent for an imported host who was not invited yet.", example = "ada@example.org") @Nullable String email,
    @Schema(description = "Whether the user has proved to own the address.", example = "true") boolean emailVerified,
    @Schema(description = "What others call the user.", example = "Ada") String name,
    @Schema(description = "BCP 47 tags of the languages the user speaks, the preferred one first.", example = "[\"en\", \"fr\"]") List<String> languages,
    @Schema(description = "What the user tells others; possibly empty.", example = "Travels by train.") String about,
    @Schema(description = "The user's IANA time zone.", example = "Europe/London") String timeZone,
    @Schema(description = "ISO 4217 code of the currency the user thinks in.", example = "GBP") String currency,
    @Schema(description = "What the user may do beside what every account may.", example = "[\"HOST\"]") List<Role> roles,
    @Schema(description = "What names an imported host in the system the host comes from.", example = "inside-airbnb:2787") @Nullable String externalReference,
    @Schema(description = "When the account was opened, UTC.", example = "2026-12-01T09:30:00Z") Instant createdAt) {
}
