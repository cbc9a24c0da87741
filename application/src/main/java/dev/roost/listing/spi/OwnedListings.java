package dev.roost.listing.spi;

import dev.roost.listing.contract.ListingId;
import dev.roost.shared.UserId;
import java.util.Set;

/** Offered to the context that looks after people's data: what a user has offered. */
public interface OwnedListings {

  /** Whatever their status. */
  Set<ListingId> of(UserId owner);

  /** Delists those that are not delisted yet, each in a transaction of its own. */
  void takeOffTheMarket(UserId owner);
}
