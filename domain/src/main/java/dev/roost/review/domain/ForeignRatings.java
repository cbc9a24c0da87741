package dev.roost.review.domain;

import dev.roost.listing.contract.ListingId;
import java.util.Collection;
import java.util.List;
import org.jmolecules.ddd.annotation.Repository;

/** What sources said of listings on the whole. */
@Repository
public interface ForeignRatings {

  /** Stores them, in place of what the same source said of the same listing before. */
  void put(Collection<ForeignRating> ratings);

  /** By source. */
  List<ForeignRating> of(ListingId listing);
}
