package dev.roost.review.application;

import dev.roost.booking.contract.BookingId;
import dev.roost.booking.spi.StayEnds;
import dev.roost.booking.spi.StayEnds.StayEnd;
import dev.roost.listing.contract.HostRight;
import dev.roost.listing.spi.ListingRights;
import dev.roost.review.contract.Reviewer;
import dev.roost.shared.AccessRefusal.NotAllowed;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.Actor;
import dev.roost.shared.Actor.Scope;
import dev.roost.shared.Refused;
import dev.roost.shared.UserId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who was on which side of a stay. To everybody else there is no such booking. */
@Component
class ReviewAccess {

  private final StayEnds stays;
  private final ListingRights rights;

  ReviewAccess(StayEnds stays, ListingRights rights) {
    this.stays = stays;
    this.rights = rights;
  }

  /**
   * For reading: a co-host reads as the host does; administrators are on neither side.
   *
   * @param unknown what strangers are told
   */
  Party reading(Actor actor, BookingId booking, NotFound unknown) {
    var user = actor.mustBeUser(Scope.BOOKINGS_READ);
    var stay = find(booking);
    var side = sideOf(stay, user, HostRight.VIEW);
    if (side.isEmpty() && !actor.isAdmin()) {
      throw new Refused(unknown);
    }
    return new Party(stay, side);
  }

  /**
   * For writing: the side on which the actor may.
   *
   * @param unknown what strangers are told
   */
  Reviewer writing(Actor actor, StayEnd stay, String action, NotFound unknown) {
    var user = actor.mustBeUser(Scope.BOOKINGS_WRITE);
    return sideOf(stay, user, HostRight.MANAGE_BOOKINGS).orElseThrow(() -> new Refused(
        sideOf(stay, user, HostRight.VIEW).isPresent() ? new NotAllowed(action) : unknown));
  }

  StayEnd find(BookingId booking) {
    return stays.find(booking).orElseThrow(() -> new Refused(unknown(booking)));
  }

  /** A guest who later became a co-host stays the guest of that stay. */
  private Optional<Reviewer> sideOf(StayEnd stay, UserId user, HostRight needed) {
    if (stay.guest().equals(user)) {
      return Optional.of(Reviewer.GUEST);
    }
    return rights.of(stay.listing(), user).contains(needed) ? Optional.of(Reviewer.HOST) : Optional.empty();
  }

  static NotFound unknown(BookingId booking) {
    return new NotFound("booking", booking.toString());
  }

  /**
   * Somebody who may know of a stay.
   *
   * @param side empty for administrators
   */
  record Party(StayEnd stay, Optional<Reviewer> side) {
  }
}
