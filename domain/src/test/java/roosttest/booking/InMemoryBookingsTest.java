package roosttest.booking;

import dev.roost.booking.domain.Bookings;

class InMemoryBookingsTest extends BookingsContract {
  private final InMemoryBookings bookings = new InMemoryBookings();

  @Override
  protected Bookings bookings() {
    return bookings;
  }
}
