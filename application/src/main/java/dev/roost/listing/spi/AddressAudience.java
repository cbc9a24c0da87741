package dev.roost.listing.spi;

import dev.roost.listing.contract.ListingId;
import dev.roost.shared.UserId;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** Required of later contexts: who, beside its hosts, may see the exact address of a listing. */
public interface AddressAudience {

  /** True for guests with a confirmed stay that is not over. */
  boolean maySeeAddress(ListingId listing, UserId user);

  /** Those of the listings of which the user may see it. One query, however many are asked, where it is asked of a database. */
  default Set<ListingId> seenBy(UserId user, Collection<ListingId> listings) {
    return listings.stream().filter(listing -> maySeeAddress(listing, user)).collect(Collectors.toSet());
  }
}
