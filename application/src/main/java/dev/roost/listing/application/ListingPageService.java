package dev.roost.listing.application;

import dev.roost.listing.api.ListingPages;
import dev.roost.listing.api.ListingView;
import dev.roost.listing.api.ListingView.Audience;
import dev.roost.listing.contract.ListingId;
import dev.roost.listing.contract.ListingStatus;
import dev.roost.listing.domain.Listing;
import dev.roost.listing.domain.Listings;
import dev.roost.listing.spi.AddressAudience;
import dev.roost.shared.Actor;
import dev.roost.shared.Actor.Scope;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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

  @Override
  public Map<ListingId, ListingView> viewAll(Actor actor, Collection<ListingId> ids) {
    var found = listings.find(ids);
    var booked = bookedBy(actor, found.stream().filter(it -> !it.isOpenTo(actor)).map(Listing::id).toList());
    return found.stream()
        .filter(it -> it.isOpenTo(actor) || booked.contains(it.id()) || it.status() == ListingStatus.PUBLISHED)
        .collect(Collectors.toMap(Listing::id, it -> ListingViews.view(it.snapshot(), it.version(),
            it.isOpenTo(actor) ? Audience.HOST : booked.contains(it.id()) ? Audience.GUEST : Audience.PUBLIC)));
  }

  /** A guest with a confirmed stay keeps seeing the page, even if the listing has left the market since. */
  private Audience audience(Actor actor, Listing listing) {
    if (listing.isOpenTo(actor)) {
      return Audience.HOST;
    }
    if (!bookedBy(actor, List.of(listing.id())).isEmpty()) {
      return Audience.GUEST;
    }
    listing.mustBeVisibleTo(actor);
    return Audience.PUBLIC;
  }

  private Set<ListingId> bookedBy(Actor actor, Collection<ListingId> asked) {
    return !asked.isEmpty() && actor instanceof Actor.User user && user.scopes().contains(Scope.BOOKINGS_READ)
        ? addressAudiences.stream().flatMap(it -> it.seenBy(user.id(), asked).stream()).collect(Collectors.toSet())
        : Set.of();
  }
}
