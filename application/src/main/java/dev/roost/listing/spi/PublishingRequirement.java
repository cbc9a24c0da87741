package dev.roost.listing.spi;

import dev.roost.listing.contract.ListingId;
import java.util.List;

/** Required of later contexts: what a listing still lacks there before it can be published. */
public interface PublishingRequirement {

  /** Empty where nothing is missing. */
  List<Missing> missingFor(ListingId listing);

  /**
   * Something that is missing.
   *
   * @param field the field as the API names it, such as {@code price}
   * @param fix what the host should do
   */
  record Missing(String field, String fix) {
  }
}
