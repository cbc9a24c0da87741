package dev.roost.booking.application;

import dev.roost.booking.api.BookingView;
import dev.roost.booking.api.SharedBookings;
import dev.roost.booking.contract.BookingId;
import dev.roost.booking.contract.Side;
import dev.roost.booking.domain.BookingMove;
import dev.roost.shared.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class SharedBookingService implements SharedBookings {
  private final BookingAccess access;
  private final BookingMoves moves;

  SharedBookingService(BookingAccess access, BookingMoves moves) {
    this.access = access;
    this.moves = moves;
  }

  @Override
  @Transactional(readOnly = true)
  public BookingView get(Actor actor, BookingId booking) {
    return BookingViews.of(access.find(actor, booking));
  }

  @Override
  @Transactional
  public BookingView cancel(Actor actor, BookingId booking, long expectedVersion) {
    var involved = access.lock(actor, booking);
    var move = involved.sideFor("cancel") == Side.GUEST ? BookingMove.CANCEL_AS_GUEST : BookingMove.CANCEL_AS_HOST;
    return moves.make(involved, expectedVersion, move);
  }
}
