package dev.roost.listing.api;

import dev.roost.listing.contract.ListingId;
import dev.roost.shared.Actor;
import java.util.Collection;
import java.util.Map;

/** What everybody may read. */
public interface ListingPages {

  /**
   * A listing as the actor may see it: hosts see theirs whatever its status, others see published ones. Anything else
   * is refused as unknown.
   */
  ListingView view(Actor actor, ListingId listing);

  /** Those of the listings that the actor may see. Few queries, however many are asked. */
  Map<ListingId, ListingView> viewAll(Actor actor, Collection<ListingId> listings);
}
