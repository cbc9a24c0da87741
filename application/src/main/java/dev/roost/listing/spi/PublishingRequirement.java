package dev.roost.listing.spi;

import dev.roost.listing.contract.ListingId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Required of later contexts: what a listing still lacks there before it can be published. */
public interface PublishingRequirement {

  /**
   * What each of the listings lacks, in a fixed number of queries, since imports ask for hundreds; listings that lack
   * nothing may be left out.
   */
  Map<ListingId, List<Missing>> missingFor(Collection<ListingId> listings);

  /**
   * Something that is missing.
   *
   * @param field the field as the API names it, such as {@code price}
   * @param fix what the host should do
   */
  record Missing(String field, String fix) {
  }
}
