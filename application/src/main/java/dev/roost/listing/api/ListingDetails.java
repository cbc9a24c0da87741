package dev.roost.listing.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a host says of a listing. Each part is taken as a whole; a part that is absent stays as it is, or as is usual for
 * a new listing.
 *
 * @param title one line, at most 120 characters; empty to take it away
 * @param description at most 10,000 characters; empty to take it away
 * @param space what guests get; a new listing needs it
 * @param amenities codes of the catalogue of amenities, at most all of them
 * @param instantBook whether a booking needs no answer of the host
 * @param registrationNumber at most 120 characters; empty to take it away
 */
public record ListingDetails(@Nullable String title, @Nullable String description, @Nullable SpaceDetails space,
    @Nullable List<String> amenities, @Nullable HouseRulesDetails houseRules, @Nullable StayTimesDetails times,
    @Nullable LocationDetails location, @Nullable Boolean instantBook, @Nullable String registrationNumber) {

  public ListingDetails {
    amenities = amenities == null ? null : List.copyOf(amenities);
  }
}
