package dev.roost.listing.domain;

import dev.roost.listing.contract.HostRight;
import dev.roost.listing.contract.ListingId;
import dev.roost.listing.contract.ListingStatus;
import dev.roost.listing.domain.ListingLifeCycle.Who;
import dev.roost.shared.AccessRefusal.NotAllowed;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.Actor;
import dev.roost.shared.Actor.Scope;
import dev.roost.shared.Refused;
import dev.roost.shared.UserId;
import java.util.EnumSet;
import java.util.Set;

/** Who may see a listing and do what with it. */
final class ListingAccess {

  private static final Set<HostRight> EVERY_RIGHT = Set.of(HostRight.values());

  private final ListingSnapshot listing;

  ListingAccess(ListingSnapshot listing) {
    this.listing = listing;
  }

  Set<HostRight> rightsOf(UserId user) {
    return listing.owner().equals(user) ? EVERY_RIGHT : listing.coHosts().of(user);
  }

  /** As its hosts see it: whatever its status, with the exact address. */
  boolean seesAll(Actor actor) {
    return switch (actor) {
      case Actor.Anonymous anonymous -> false;
      case Actor.Internal internal -> true;
      case Actor.User user -> actor.isAdmin()
          || (user.scopes().contains(Scope.LISTINGS_READ) && rightsOf(user.id()).contains(HostRight.VIEW));
    };
  }

  boolean sees(Actor actor) {
    return listing.status() == ListingStatus.PUBLISHED || seesAll(actor);
  }

  void mustSee(Actor actor) {
    if (!sees(actor)) {
      throw notFound(listing.id());
    }
  }

  /** Refuses strangers as if there were no such listing, unless everybody may know of it. */
  void mustGrant(Actor actor, HostRight right, String action) {
    if (actor instanceof Actor.User user && rightsOf(user.id()).contains(right)) {
      return;
    }
    mustSee(actor);
    throw new Refused(new NotAllowed(action));
  }

  Set<Who> roles(Actor actor) {
    var roles = EnumSet.noneOf(Who.class);
    if (actor.is(listing.owner())) {
      roles.add(Who.OWNER);
    }
    if (actor.isAdmin()) {
      roles.add(Who.ADMIN);
    }
    if (actor.isSystem()) {
      roles.add(Who.ROOST);
    }
    return roles;
  }

  static Refused notFound(ListingId listing) {
    return new Refused(new NotFound("listing", listing.toString()));
  }
}
