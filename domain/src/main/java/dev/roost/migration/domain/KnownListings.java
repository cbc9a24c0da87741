package dev.roost.migration.domain;

import dev.roost.listing.contract.ListingId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jmolecules.ddd.annotation.Repository;
import org.jspecify.annotations.Nullable;

/** Which foreign listing is which of ours. */
@Repository
public interface KnownListings {

  /** Those of the listings that were imported from the source, by external id. */
  Map<String, KnownListing> find(String source, Collection<String> externalIds);

  /** Adds or replaces them. */
  void put(String source, Collection<KnownListing> listings);

  /** Ids of listings that were imported from the source, in a fixed order; at most {@code limit} after the given one. */
  List<ListingId> listings(String source, @Nullable ListingId after, int limit);
}
