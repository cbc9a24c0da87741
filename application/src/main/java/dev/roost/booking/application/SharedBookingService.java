package dev.roost.booking.application;

import dev.roost.booking.api.BookingView;
import dev.roost.booking.api.CancellationView;
import dev.roost.booking.api.SharedBookings;
import dev.roost.booking.contract.BookingId;
import dev.roost.booking.contract.Side;
import dev.roost.booking.domain.BookingMove;
import dev.roost.shared.Actor;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class SharedBookingService implements SharedBookings {
  private final BookingAccess access;
  private final BookingMoves moves;
  private final Clock clock;

  SharedBookingService(BookingAccess access, BookingMoves moves, Clock clock) {
    this.access = access;
    this.moves = moves;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public BookingView get(Actor actor, BookingId booking) {
    return BookingViews.of(access.find(actor, booking));
  }

  @Override
  @Transactional(readOnly = true)
  public CancellationView previewCancellation(Actor actor, BookingId id) {
    var booking = access.find(actor, id);
    var now = clock.instant();
    var cancellation = booking.cancellation(now);
    return new CancellationView(id, booking.terms().policy(), booking.terms().price().total(),
        cancellation.steps(Side.GUEST, now), cancellation.steps(Side.HOST, now));
  }

  @Override
  @Transactional
  public BookingView cancel(Actor actor, BookingId booking, long expectedVersion) {
    var involved = access.lock(actor, booking);
    var move = involved.sideFor("cancel") == Side.GUEST ? BookingMove.CANCEL_AS_GUEST : BookingMove.CANCEL_AS_HOST;
    return moves.make(involved, expectedVersion, move);
  }
}
