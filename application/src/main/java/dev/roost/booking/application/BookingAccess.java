package dev.roost.booking.application;

import dev.roost.booking.contract.BookingId;
import dev.roost.booking.contract.Side;
import dev.roost.booking.domain.Booking;
import dev.roost.booking.domain.Bookings;
import dev.roost.listing.contract.HostRight;
import dev.roost.listing.spi.ListingRights;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.Actor;
import dev.roost.shared.Actor.Scope;
import dev.roost.shared.Refused;
import dev.roost.shared.UserId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who may know of a booking, and on which side of it they are. To everybody else there is no such booking. */
@Component
class BookingAccess {
  private final Bookings bookings;
  private final ListingRights rights;

  BookingAccess(Bookings bookings, ListingRights rights) {
    this.bookings = bookings;
    this.rights = rights;
  }

  /** For reading: guest, hosts of the listing, admins. */
  Booking find(Actor actor, BookingId id) {
    var user = actor.mustBeUser(Scope.BOOKINGS_READ);
    return bookings.find(id).filter(booking -> actor.isAdmin() || involved(booking, user).isPresent())
        .orElseThrow(() -> unknown(id));
  }

  /** Whether they are the guest of a booking that they may know of. */
  boolean isGuest(Actor actor, Booking booking) {
    return actor.mustBeUser(Scope.BOOKINGS_READ).equals(booking.terms().guest());
  }

  /** For changing, by guest or hosts. The booking's lock is the first one that a change takes. */
  Involved lock(Actor actor, BookingId id) {
    var user = actor.mustBeUser(Scope.BOOKINGS_WRITE);
    return bookings.lock(id).flatMap(booking -> involved(booking, user)).orElseThrow(() -> unknown(id));
  }

  /** A guest who later became a co-host stays the guest of that booking. */
  private Optional<Involved> involved(Booking booking, UserId user) {
    if (booking.terms().guest().equals(user)) {
      return Optional.of(new Involved(booking, Optional.of(Side.GUEST)));
    }
    var granted = rights.of(booking.terms().listing(), user);
    if (granted.contains(HostRight.MANAGE_BOOKINGS)) {
      return Optional.of(new Involved(booking, Optional.of(Side.HOST)));
    }
    return granted.contains(HostRight.VIEW) ? Optional.of(new Involved(booking, Optional.empty())) : Optional.empty();
  }

  private static Refused unknown(BookingId id) {
    return new Refused(new NotFound("booking", id.toString()));
  }
}
