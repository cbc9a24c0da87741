package dev.roost.listing.api;

import dev.roost.listing.contract.HostRight;
import dev.roost.listing.contract.InvitationId;
import dev.roost.listing.contract.ListingId;
import java.time.Instant;
import java.util.Set;

/**
 * An open invitation to host along.
 *
 * @param listingTitle empty where it has none
 * @param expiresAt from when it can no longer be accepted
 */
public record InvitationView(InvitationId id, ListingId listing, String listingTitle, String email,
    Set<HostRight> rights, Instant expiresAt) {

  public InvitationView {
    rights = Set.copyOf(rights);
  }
}
