package dev.roost.listing.application;

import dev.roost.listing.contract.HostRight;
import dev.roost.listing.contract.ListingId;
import dev.roost.listing.spi.ListingRights;
import dev.roost.shared.UserId;
import java.util.Set;
import org.springframework.stereotype.Service;

@Service
class ListingRightsService implements ListingRights {

  private final ListingReads reads;

  ListingRightsService(ListingReads reads) {
    this.reads = reads;
  }

  @Override
  public Set<HostRight> of(ListingId listing, UserId user) {
    return reads.rights(listing, user);
  }

  @Override
  public Set<ListingId> listingsWith(UserId user, HostRight right) {
    return reads.listingsWith(user, right);
  }
}
