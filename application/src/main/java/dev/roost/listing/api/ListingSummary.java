package dev.roost.listing.api;

import dev.roost.listing.contract.ExternalReference;
import dev.roost.listing.contract.HostRight;
import dev.roost.listing.contract.ListingId;
import dev.roost.listing.contract.ListingStatus;
import dev.roost.shared.UserId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A line of a host's list.
 *
 * @param title empty in a draft that has none yet
 * @param city empty where none is given yet
 * @param coverPhoto address of the cover's small size; absent without photos
 * @param rights what the asker may do with the listing
 */
public record ListingSummary(ListingId id, long version, ListingStatus status, String title, String city,
    @Nullable String coverPhoto, UserId owner, Set<HostRight> rights,
    @Nullable ExternalReference externalReference) {

  public ListingSummary {
    rights = Set.copyOf(rights);
  }
}
