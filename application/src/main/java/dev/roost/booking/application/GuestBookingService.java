package dev.roost.booking.application;

import dev.roost.booking.api.BookingView;
import dev.roost.booking.api.GuestBookings;
import dev.roost.booking.api.RequestBooking;
import dev.roost.booking.api.TripFilter;
import dev.roost.booking.contract.BookingId;
import dev.roost.booking.domain.BookingMove;
import dev.roost.platform.Idempotency.Once;
import dev.roost.platform.IdempotencyKey;
import dev.roost.shared.Actor;
import dev.roost.shared.Actor.Scope;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import dev.roost.shared.Refused;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class GuestBookingService implements GuestBookings {
  private final BookingRequests requests;
  private final BookingAccess access;
  private final BookingMoves moves;
  private final BookingLists lists;
  private final Clock clock;

  GuestBookingService(BookingRequests requests, BookingAccess access, BookingMoves moves, BookingLists lists,
      Clock clock) {
    this.requests = requests;
    this.access = access;
    this.moves = moves;
    this.lists = lists;
    this.clock = clock;
  }

  /** Not in one transaction: after a refusal has rolled back, the new quote that it names is stored in a second one. */
  @Override
  public Once<BookingView> request(Actor guest, IdempotencyKey key, RequestBooking command) {
    var user = guest.mustBeUser(Scope.BOOKINGS_WRITE);
    try {
      return requests.book(guest, user, key, command);
    } catch (PriceMoved moved) {
      throw new Refused(requests.renew(moved.quoted(), user));
    }
  }

  @Override
  @Transactional
  public BookingView withdraw(Actor guest, BookingId booking, long expectedVersion) {
    return moves.make(access.lock(guest, booking), expectedVersion, BookingMove.WITHDRAW);
  }

  @Override
  @Transactional(readOnly = true)
  public Page<BookingView> trips(Actor guest, TripFilter filter, PageRequest page) {
    var user = guest.mustBeUser(Scope.BOOKINGS_READ);
    return lists.trips(user, filter, clock.instant(), page).map(BookingViews::of);
  }
}
