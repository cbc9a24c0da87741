package dev.roost.availability.application;

import dev.roost.listing.contract.HostRight;
import dev.roost.listing.contract.ListingId;
import dev.roost.listing.contract.ListingStatus;
import dev.roost.listing.spi.ListingFacts;
import dev.roost.listing.spi.ListingFacts.Facts;
import dev.roost.shared.AccessRefusal.NotAllowed;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.Actor;
import dev.roost.shared.Actor.Scope;
import dev.roost.shared.Refused;
import org.springframework.stereotype.Component;

/** Who may look at a calendar, and who may change it. A listing that somebody may not know is not there for them. */
@Component
class CalendarAccess {

  private final ListingFacts listings;

  CalendarAccess(ListingFacts listings) {
    this.listings = listings;
  }

  /** For everybody, as long as the listing is on the market; for its hosts always. */
  Facts visible(Actor actor, ListingId listing) {
    var facts = find(listing);
    if (facts.status() != ListingStatus.PUBLISHED && !seesReasons(actor, facts)) {
      throw notFound(listing);
    }
    return facts;
  }

  /** Whether the actor may know why nights are closed. */
  boolean seesReasons(Actor actor, Facts facts) {
    return actor instanceof Actor.User user && user.scopes().contains(Scope.CALENDAR_READ)
        && (actor.isAdmin() || facts.grants(user.id(), HostRight.VIEW));
  }

  /** For the hosts of the listing. */
  Facts viewable(Actor host, ListingId listing) {
    return granted(host, listing, Scope.CALENDAR_READ, HostRight.VIEW, "view the calendar");
  }

  /** For the hosts of the listing who may change its calendar. */
  Facts editable(Actor host, ListingId listing) {
    return granted(host, listing, Scope.CALENDAR_WRITE, HostRight.EDIT_CALENDAR, "change the calendar");
  }

  private Facts granted(Actor host, ListingId listing, Scope scope, HostRight right, String action) {
    var user = host.mustBeUser(scope);
    var facts = find(listing);
    if (host.isAdmin() || facts.grants(user, right)) {
      return facts;
    }
    throw facts.grants(user, HostRight.VIEW) ? new Refused(new NotAllowed(action)) : notFound(listing);
  }

  private Facts find(ListingId listing) {
    return listings.find(listing).orElseThrow(() -> notFound(listing));
  }

  private static Refused notFound(ListingId listing) {
    return new Refused(new NotFound("listing", listing.toString()));
  }
}
