package dev.roost.listing.spi;

import dev.roost.listing.contract.ListingId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Required of later contexts: what a listing still lacks there before it can be published. */
public interface PublishingRequirement {

  /** Empty where nothing is missing. */
  List<Missing> missingFor(ListingId listing);

  /** The same for many, such as an import; listings that lack nothing may be left out. */
  default Map<ListingId, List<Missing>> missingFor(Collection<ListingId> listings) {
    return listings.stream().collect(Collectors.toMap(Function.identity(), this::missingFor));
  }

  /**
   * Something that is missing.
   *
   * @param field the field as the API names it, such as {@code price}
   * @param fix what the host should do
   */
  record Missing(String field, String fix) {
  }
}
