package dev.roost.listing.application;

import dev.roost.listing.api.ListingView;
import dev.roost.listing.api.ListingView.Audience;
import dev.roost.listing.api.PlaceView;
import dev.roost.listing.api.PlaceView.ExactPlaceView;
import dev.roost.listing.contract.ListingId;
import dev.roost.listing.domain.Amenity;
import dev.roost.listing.domain.ApproximatePosition;
import dev.roost.listing.domain.ListingSnapshot;
import dev.roost.listing.domain.Location;
import org.jspecify.annotations.Nullable;

/** Shows a listing to an audience: the one place where the exact address leaves, or does not. */
final class ListingViews {

  private ListingViews() {
  }

  static ListingView view(ListingSnapshot listing, long version, Audience audience) {
    var content = listing.content();
    return new ListingView(listing.id(), version, audience, listing.status(), listing.owner(), content.title(),
        content.description(), DetailsMapping.details(content.space()),
        content.amenities().stream().map(Amenity::code).toList(), DetailsMapping.details(content.houseRules()),
        DetailsMapping.details(content.times()), place(listing.id(), content.location(), audience),
        content.instantBook(), content.registrationNumber().value(),
        listing.photos().photos().stream().map(PhotoAddresses::view).toList(), listing.publishedAt(),
        audience == Audience.HOST ? listing.reference() : null);
  }

  private static @Nullable PlaceView place(ListingId listing, @Nullable Location location, Audience audience) {
    if (location == null) {
      return null;
    }
    var address = location.address();
    return new PlaceView(address.neighbourhood(), address.city(), address.region(), address.country().code(),
        ApproximatePosition.of(listing, location.position()), location.zone().getId(),
        audience == Audience.PUBLIC ? null : exact(location));
  }

  private static ExactPlaceView exact(Location location) {
    var address = location.address();
    return new ExactPlaceView(address.street(), address.unit(), address.postalCode(), location.position());
  }
}
