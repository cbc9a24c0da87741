package dev.roost.listing.spi;

import dev.roost.listing.contract.HostRight;
import dev.roost.listing.contract.ListingId;
import dev.roost.shared.UserId;
import java.util.Set;

/** Who may do what with a listing. */
public interface ListingRights {

  /** The rights of this user on this listing; empty for strangers and where there is no such listing. */
  Set<HostRight> of(ListingId listing, UserId user);

  /** The listings on which this user has the right: for lists across listings, such as a host's reservations. */
  Set<ListingId> listingsWith(UserId user, HostRight right);
}
