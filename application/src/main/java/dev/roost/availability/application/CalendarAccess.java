package dev.roost.availability.application;

import dev.roost.availability.api.ChangeNights;
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
import dev.roost.shared.UserId;
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

  /** For the hosts of the listing, and administrators. */
  Facts viewable(Actor actor, ListingId listing) {
    return known(actor, actor.mustBeUser(Scope.CALENDAR_READ), listing);
  }

  /** For the hosts of the listing who may change its calendar. */
  Facts editable(Actor host, ListingId listing) {
    var user = host.mustBeUser(Scope.CALENDAR_WRITE);
    var facts = known(host, user, listing);
    if (!facts.grants(user, HostRight.EDIT_CALENDAR)) {
      throw notAllowed();
    }
    return facts;
  }

  /** As whom the actor may do this: as a host everything, as an administrator nothing but opening. */
  Editing editing(Actor actor, ListingId listing, ChangeNights wish) {
    var user = actor.mustBeUser(Scope.CALENDAR_WRITE);
    var asHost = known(actor, user, listing).grants(user, HostRight.EDIT_CALENDAR);
    if (asHost || (actor.isAdmin() && wish.onlyOpens())) {
      return new Editing(asHost, actor.isAdmin());
    }
    throw notAllowed();
  }

  private Facts known(Actor actor, UserId user, ListingId listing) {
    var facts = find(listing);
    if (!actor.isAdmin() && !facts.grants(user, HostRight.VIEW)) {
      throw notFound(listing);
    }
    return facts;
  }

  private static Refused notAllowed() {
    return new Refused(new NotAllowed("change the calendar"));
  }

  private Facts find(ListingId listing) {
    return listings.find(listing).orElseThrow(() -> notFound(listing));
  }

  /** As whom somebody changes nights; an administrator may be a host of the listing too. */
  record Editing(boolean asHost, boolean asAdmin) {
  }

  private static Refused notFound(ListingId listing) {
    return new Refused(new NotFound("listing", listing.toString()));
  }
}
