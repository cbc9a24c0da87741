package dev.roost.booking.application;

import dev.roost.booking.contract.BookingId;
import dev.roost.booking.domain.Booking;
import dev.roost.booking.domain.Bookings;
import dev.roost.booking.spi.BookingEarnings;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** What is earned with bookings. */
@Service
class BookingEarningsService implements BookingEarnings {
  private final Bookings bookings;

  BookingEarningsService(Bookings bookings) {
    this.bookings = bookings;
  }

  @Override
  public Optional<Earned> earnedBy(BookingId booking, Instant moment) {
    return bookings.find(booking).map(found -> earned(found, moment));
  }

  private static Earned earned(Booking booking, Instant moment) {
    var earnings = booking.earningsBy(moment);
    var split = earnings.soFar();
    return new Earned(split.host(), split.roost(), split.taxes(), earnings.next());
  }
}
