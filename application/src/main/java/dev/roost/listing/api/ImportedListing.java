package dev.roost.listing.api;

import dev.roost.listing.contract.ExternalReference;
import dev.roost.shared.UserId;
import java.net.URI;
import java.util.List;

/**
 * A listing as another system knows it. The values must be as {@link ListingDetails} says; what does not fit makes the
 * listing rejected, not the whole import.
 *
 * @param owner an existing user
 * @param details with its space; absent parts stay as they are, or as is usual for a new listing
 * @param photos http(s) addresses, in order, at most 50; they are kept as references and never fetched
 */
public record ImportedListing(ExternalReference reference, UserId owner, ListingDetails details, List<URI> photos) {

  public ImportedListing {
    photos = List.copyOf(photos);
  }
}
