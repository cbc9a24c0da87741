package dev.roost.listing.api;

import dev.roost.listing.contract.ListingId;
import dev.roost.shared.Actor;

/** What everybody may read. */
public interface ListingPages {

  /**
   * A listing as the actor may see it: hosts see theirs whatever its status, others see published ones. Anything else
   * is refused as unknown.
   */
  ListingView view(Actor actor, ListingId listing);
}
