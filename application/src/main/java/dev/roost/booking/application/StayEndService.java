package dev.roost.booking.application;

import dev.roost.booking.contract.BookingId;
import dev.roost.booking.contract.BookingStatus;
import dev.roost.booking.domain.Booking;
import dev.roost.booking.domain.Bookings;
import dev.roost.booking.domain.Departure;
import dev.roost.booking.spi.StayEnds;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/** How stays ended. */
@Service
class StayEndService implements StayEnds {
  /** Those from which a stay may still come. */
  private static final Set<BookingStatus> AHEAD = EnumSet.of(BookingStatus.AWAITING_PAYMENT, BookingStatus.REQUESTED,
      BookingStatus.CAPTURING, BookingStatus.CONFIRMED, BookingStatus.IN_STAY);

  private final Bookings bookings;

  StayEndService(Bookings bookings) {
    this.bookings = bookings;
  }

  @Override
  public Optional<StayEnd> find(BookingId booking) {
    return bookings.find(booking).map(StayEndService::endOf);
  }

  private static StayEnd endOf(Booking booking) {
    var terms = booking.terms();
    return new StayEnd(booking.id(), terms.listing(), terms.host(), terms.guest(), outcomeOf(booking));
  }

  private static Outcome outcomeOf(Booking booking) {
    var terms = booking.terms();
    if (AHEAD.contains(booking.status())) {
      return new Outcome.Ahead(terms.endsAt());
    }
    return Departure.of(booking).<Outcome>map(left -> new Outcome.Over(left, terms.times().zone()))
        .orElseGet(Outcome.NeverBegan::new);
  }
}
