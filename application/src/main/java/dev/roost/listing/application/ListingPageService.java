package dev.roost.listing.application;

import dev.roost.listing.api.ListingPages;
import dev.roost.listing.api.ListingView;
import dev.roost.listing.api.ListingView.Audience;
import dev.roost.listing.contract.ListingId;
import dev.roost.listing.domain.Listing;
import dev.roost.listing.domain.Listings;
import dev.roost.listing.spi.AddressAudience;
import dev.roost.shared.Actor;
import dev.roost.shared.Actor.Scope;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** The page of a listing: one query for everybody who has not logged in, and no transaction around it. */
@Service
class ListingPageService implements ListingPages {

  private final Listings listings;
  private final ObjectProvider<AddressAudience> addressAudiences;

  ListingPageService(Listings listings, ObjectProvider<AddressAudience> addressAudiences) {
    this.listings = listings;
    this.addressAudiences = addressAudiences;
  }

  @Override
  public ListingView view(Actor actor, ListingId id) {
    var listing = listings.get(id);
    return ListingViews.view(listing.snapshot(), listing.version(), audience(actor, listing));
  }

  /** A guest with a confirmed stay keeps seeing the page, even if the listing has left the market since. */
  private Audience audience(Actor actor, Listing listing) {
    if (listing.isOpenTo(actor)) {
      return Audience.HOST;
    }
    if (actor instanceof Actor.User user && user.scopes().contains(Scope.BOOKINGS_READ)
        && addressAudiences.stream().anyMatch(it -> it.maySeeAddress(listing.id(), user.id()))) {
      return Audience.GUEST;
    }
    listing.mustBeVisibleTo(actor);
    return Audience.PUBLIC;
  }
}
