package dev.roost.review.domain;

import dev.roost.listing.contract.ListingId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jmolecules.ddd.annotation.Repository;

/** What sources said of listings on the whole. */
@Repository
public interface ForeignRatings {

  /** Stores them, in place of what the same source said of the same listing before. */
  void put(Collection<ForeignRating> ratings);

  /** By source. */
  default List<ForeignRating> of(ListingId listing) {
    return of(List.of(listing)).getOrDefault(listing, List.of());
  }

  /** Of each listing by source; one query, however many are asked. */
  Map<ListingId, List<ForeignRating>> of(Collection<ListingId> listings);
}
