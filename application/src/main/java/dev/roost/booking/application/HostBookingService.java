package dev.roost.booking.application;

import dev.roost.booking.api.BookingView;
import dev.roost.booking.api.DeclineBooking;
import dev.roost.booking.api.HostBookings;
import dev.roost.booking.api.ReservationFilter;
import dev.roost.booking.contract.BookingId;
import dev.roost.booking.domain.BookingMove;
import dev.roost.listing.contract.HostRight;
import dev.roost.listing.contract.ListingId;
import dev.roost.listing.spi.ListingRights;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.Actor;
import dev.roost.shared.Actor.Scope;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import dev.roost.shared.Refused;
import dev.roost.shared.UserId;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class HostBookingService implements HostBookings {
  private final BookingAccess access;
  private final BookingMoves moves;
  private final BookingLists lists;
  private final ListingRights rights;

  HostBookingService(BookingAccess access, BookingMoves moves, BookingLists lists, ListingRights rights) {
    this.access = access;
    this.moves = moves;
    this.lists = lists;
    this.rights = rights;
  }

  @Override
  @Transactional
  public BookingView accept(Actor host, BookingId booking, long expectedVersion) {
    return moves.make(access.lock(host, booking), expectedVersion, BookingMove.ACCEPT,
        (request, side, now) -> request.accept(side, now));
  }

  @Override
  @Transactional
  public BookingView decline(Actor host, DeclineBooking command) {
    return moves.make(access.lock(host, command.booking()), command.expectedVersion(), BookingMove.DECLINE,
        (booking, side, now) -> booking.decline(command.message(), side, now));
  }

  @Override
  @Transactional
  public BookingView noShow(Actor host, BookingId booking, long expectedVersion) {
    return moves.make(access.lock(host, booking), expectedVersion, BookingMove.REPORT_NO_SHOW);
  }

  @Override
  @Transactional(readOnly = true)
  public Page<BookingView> reservations(Actor host, ReservationFilter filter, PageRequest page) {
    var user = host.mustBeUser(Scope.BOOKINGS_READ);
    return lists.reservations(visibleTo(user, filter.listing()), filter, page).map(BookingViews::of);
  }

  private Set<ListingId> visibleTo(UserId user, @Nullable ListingId one) {
    if (one == null) {
      return rights.listingsWith(user, HostRight.VIEW);
    }
    if (!rights.of(one, user).contains(HostRight.VIEW)) {
      throw new Refused(new NotFound("listing", one.toString()));
    }
    return Set.of(one);
  }
}
