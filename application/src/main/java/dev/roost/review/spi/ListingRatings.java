package dev.roost.review.spi;

import dev.roost.listing.contract.ListingId;
import dev.roost.review.contract.Tally;
import java.util.Collection;
import java.util.Map;

/** Offered to the search context: what guests make of listings. */
public interface ListingRatings {

  /** Those of the listings that somebody has rated. One query, however many are asked. */
  Map<ListingId, Tally> find(Collection<ListingId> listings);
}
