package dev.roost.listing.api;

import dev.roost.listing.contract.ExternalReference;
import dev.roost.listing.contract.ListingId;
import dev.roost.listing.contract.ListingStatus;
import dev.roost.shared.UserId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A listing as the asker may see it.
 *
 * @param version of the listing; two views of one version differ by audience only
 * @param amenities codes of the catalogue, in its order
 * @param place absent in a draft that has none yet
 * @param registrationNumber empty where there is none
 * @param photos in order; the first is the cover
 * @param publishedAt when it was published first; absent before
 * @param externalReference for hosts; absent for others and where there is none
 */
public record ListingView(ListingId id, long version, Audience audience, ListingStatus status, UserId owner,
    String title, String description, SpaceDetails space, List<String> amenities, HouseRulesDetails houseRules,
    StayTimesDetails times, @Nullable PlaceView place, boolean instantBook, String registrationNumber,
    List<PhotoView> photos, @Nullable Instant publishedAt, @Nullable ExternalReference externalReference) {

  public ListingView {
    amenities = List.copyOf(amenities);
    photos = List.copyOf(photos);
  }

  /** For whom a view was made. */
  public enum Audience {
    /** Everybody: published listings, approximate place. */
    PUBLIC,
    /** Guests with a confirmed stay: the exact place. */
    GUEST,
    /** Hosts of the listing: everything. */
    HOST
  }
}
