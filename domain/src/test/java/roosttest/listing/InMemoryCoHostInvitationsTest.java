package roosttest.listing;

import dev.roost.listing.contract.ListingId;
import dev.roost.listing.domain.CoHostInvitations;
import java.util.UUID;

class InMemoryCoHostInvitationsTest extends CoHostInvitationsContract {

  private final CoHostInvitations invitations = new InMemoryCoHostInvitations();

  @Override
  protected CoHostInvitations invitations() {
    return invitations;
  }

  @Override
  protected ListingId aListing() {
    return new ListingId(UUID.randomUUID());
  }
}
