package dev.roost.booking.application;

import dev.roost.booking.contract.BookingId;
import dev.roost.booking.domain.Bookings;
import dev.roost.booking.spi.BookingGuests;
import dev.roost.shared.UserId;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Who books. */
@Service
class BookingGuestService implements BookingGuests {
  private final Bookings bookings;

  BookingGuestService(Bookings bookings) {
    this.bookings = bookings;
  }

  @Override
  public Optional<UserId> guestOf(BookingId booking) {
    return bookings.find(booking).map(found -> found.terms().guest());
  }
}
