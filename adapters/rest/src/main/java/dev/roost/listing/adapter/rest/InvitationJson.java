package dev.roost.listing.adapter.rest;

import dev.roost.listing.api.InvitationView;
import dev.roost.listing.contract.HostRight;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** An open invitation. */
@Schema(name = "CoHostInvitation", description = "An open invitation to host along.")
record InvitationJson(
    @Schema(description = "Names the invitation.", example = "019a2f0e-7b1c-7d1e-9c3a-0f2b4c6d8e10") UUID id,
    @Schema(description = "The listing.", example = "019a2f0e-7b1c-7d1e-9c3a-0f2b4c6d8e12") UUID listingId,
    @Schema(description = "Empty where it has none yet.", example = "Studio below the Acropolis") String listingTitle,
    @Schema(description = "Who was invited.", example = "bert@example.org") String email,
    @Schema(description = "What the invited one may do then.") Set<HostRight> rights,
    @Schema(description = "From when it can no longer be accepted, UTC.", example = "2026-12-15T09:30:00Z") Instant expiresAt) {

  static InvitationJson of(InvitationView view) {
    return new InvitationJson(view.id().value(), view.listing().value(), view.listingTitle(), view.email(),
        view.rights(), view.expiresAt());
  }
}
