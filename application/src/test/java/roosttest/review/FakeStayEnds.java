package roosttest.review;

import dev.roost.booking.contract.BookingId;
import dev.roost.booking.spi.StayEnds;
import dev.roost.shared.UserId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import roosttest.identity.Actors;

/** Stays in Anna's loft, and how they ended. */
public final class FakeStayEnds implements StayEnds {

  private final Map<BookingId, StayEnd> stays = new HashMap<>();

  /** Cara left on the 17th of May 2027, eleven o'clock in Berlin. */
  public BookingId over() {
    return over(Actors.CARA);
  }

  public BookingId over(UserId guest) {
    return with(new BookingId(UUID.randomUUID()), guest,
        new Outcome.Over(ReviewFixture.ENDED, ReviewFixture.BERLIN));
  }

  public BookingId with(Outcome outcome) {
    return with(new BookingId(UUID.randomUUID()), Actors.CARA, outcome);
  }

  public BookingId with(BookingId booking, UserId guest, Outcome outcome) {
    stays.put(booking, new StayEnd(booking, ReviewFixture.LOFT, Actors.ANNA, guest, outcome));
    return booking;
  }

  @Override
  public Optional<StayEnd> find(BookingId booking) {
    return Optional.ofNullable(stays.get(booking));
  }
}
