package dev.roost.listing.api;

import dev.roost.listing.contract.HostRight;
import dev.roost.listing.contract.InvitationId;
import dev.roost.listing.contract.ListingId;
import dev.roost.platform.Idempotency.Once;
import dev.roost.platform.IdempotencyKey;
import dev.roost.shared.Actor;
import dev.roost.shared.UserId;
import java.util.List;
import java.util.Set;

/** Who hosts a listing together with its owner. */
public interface CoHosting {

  /** The owner's co-hosts and open invitations; for hosts of the listing. */
  CoHostsView view(Actor actor, ListingId listing);

  /**
   * Invites whoever has this verified mail address; for the owner. The answer is the same where nobody has it.
   *
   * @param email where the invited one has an account
   * @param rights what they may do beside seeing the listing; not {@link HostRight#OWN}
   */
  Once<InvitationView> invite(Actor actor, ListingId listing, IdempotencyKey key, String email,
      Set<HostRight> rights);

  /** Takes an open invitation back; for the owner. */
  void withdraw(Actor actor, ListingId listing, InvitationId invitation);

  /** Changes what a co-host may do; for the owner. */
  CoHostsView grant(Actor actor, ListingId listing, long expectedVersion, UserId coHost, Set<HostRight> rights);

  /** Removes a co-host; for the owner, or for the co-host who leaves. */
  void remove(Actor actor, ListingId listing, long expectedVersion, UserId coHost);

  /** The open invitations to the actor. */
  List<InvitationView> invitations(Actor actor);

  /** Becomes a co-host; for the invited one. */
  void accept(Actor actor, InvitationId invitation);

  /** Says no; for the invited one. */
  void decline(Actor actor, InvitationId invitation);
}
