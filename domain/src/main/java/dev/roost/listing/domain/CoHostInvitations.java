package dev.roost.listing.domain;

import dev.roost.listing.contract.InvitationId;
import dev.roost.listing.contract.ListingId;
import dev.roost.shared.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jmolecules.ddd.annotation.Repository;

/** Open invitations to host along. */
@Repository
public interface CoHostInvitations {

  /** Stores one; a former invitation of the same address to the same listing is replaced. */
  void add(CoHostInvitation invitation);

  /** Locks it, so that it is answered once. */
  Optional<CoHostInvitation> lock(InvitationId id);

  /** Those that are open at that time, newest first. */
  List<CoHostInvitation> of(ListingId listing, Instant now);

  /** Those that this user can answer at that time, newest first, at most 100. */
  List<CoHostInvitation> to(UserId invitee, Instant now);

  /** Removes one; does nothing where there is none. */
  void remove(InvitationId id);

  /**
   * Deletes at most so many that were over by then.
   *
   * @return how many were deleted
   */
  int forgetExpired(Instant now, int atMost);
}
