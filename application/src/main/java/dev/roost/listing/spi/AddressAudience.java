package dev.roost.listing.spi;

import dev.roost.listing.contract.ListingId;
import dev.roost.shared.UserId;

/** Required of later contexts: who, beside its hosts, may see the exact address of a listing. */
public interface AddressAudience {

  /** True for guests with a confirmed stay that is not over. */
  boolean maySeeAddress(ListingId listing, UserId user);
}
