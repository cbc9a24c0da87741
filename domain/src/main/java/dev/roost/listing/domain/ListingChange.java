package dev.roost.listing.domain;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a host changes of a listing's content: each part as a whole; a part that is absent stays as it is. */
public record ListingChange(@Nullable String title, @Nullable String description, @Nullable Space space,
    @Nullable Set<Amenity> amenities, @Nullable HouseRules houseRules, @Nullable StayTimes times,
    @Nullable Location location, @Nullable Boolean instantBook, @Nullable RegistrationNumber registrationNumber) {

  public ListingChange {
    amenities = amenities == null ? null : Set.copyOf(amenities);
  }
}
