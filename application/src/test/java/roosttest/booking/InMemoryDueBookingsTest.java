package roosttest.booking;

import dev.roost.booking.application.DueBookings;
import dev.roost.booking.domain.Booking;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

class InMemoryDueBookingsTest extends DueBookingsContract {
  private final Clock clock = Clock.fixed(Instant.parse("2027-05-14T18:00:00Z"), ZoneOffset.UTC);
  private final InMemoryBookings bookings = new InMemoryBookings();
  private final InMemoryDueBookings due = new InMemoryDueBookings(bookings, clock);

  @Override
  protected DueBookings due() {
    return due;
  }

  @Override
  protected void given(Booking booking) {
    bookings.given(booking);
  }

  @Override
  protected void advance(Booking booking, Instant now) {
    var stored = bookings.find(booking.id()).orElseThrow();
    stored.advance(now);
    bookings.save(stored);
  }

  @Override
  protected Instant now() {
    return clock.instant();
  }
}
