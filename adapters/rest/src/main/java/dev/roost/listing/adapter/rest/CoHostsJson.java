package dev.roost.listing.adapter.rest;

import dev.roost.listing.api.CoHostsView;
import dev.roost.listing.contract.HostRight;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Who hosts a listing together with its owner. */
@Schema(name = "CoHosts", description = "Who hosts a listing together with its owner.")
record CoHostsJson(
    @Schema(description = "The host who answers for it.", example = "019a2f0e-7b1c-7d1e-9c3a-0f2b4c6d8e11") UUID ownerId,
    @Schema(description = "Those who agreed to host.") List<CoHostJson> coHosts,
    @Schema(description = "Open invitations; for the owner, empty for others.") List<InvitationJson> invitations) {

  static CoHostsJson of(CoHostsView view) {
    return new CoHostsJson(view.owner().value(),
        view.coHosts().stream().map(one -> new CoHostJson(one.user().value(), one.name(), one.rights())).toList(),
        view.invitations().stream().map(InvitationJson::of).toList());
  }

  /** A co-host. */
  @Schema(name = "CoHost", description = "Somebody who hosts together with the owner.")
  record CoHostJson(
      @Schema(description = "Names the user.", example = "019a2f0e-7b1c-7d1e-9c3a-0f2b4c6d8e10") UUID userId,
      @Schema(description = "What others call them; empty for a user who is gone.", example = "Bert") String name,
      @Schema(description = "What they may do.") Set<HostRight> rights) {
  }
}
