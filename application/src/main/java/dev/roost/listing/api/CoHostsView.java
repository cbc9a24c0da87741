package dev.roost.listing.api;

import dev.roost.listing.contract.HostRight;
import dev.roost.shared.UserId;
import java.util.List;
import java.util.Set;

/**
 * Who hosts a listing together with its owner.
 *
 * @param version of the listing
 * @param invitations those that are open; for the owner, empty for others
 */
public record CoHostsView(long version, UserId owner, List<CoHostView> coHosts, List<InvitationView> invitations) {

  public CoHostsView {
    coHosts = List.copyOf(coHosts);
    invitations = List.copyOf(invitations);
  }

  /**
   * A co-host.
   *
   * @param name what others call them; empty for a user who is gone
   */
  public record CoHostView(UserId user, String name, Set<HostRight> rights) {
    public CoHostView {
      rights = Set.copyOf(rights);
    }
  }
}
