package roosttest.booking;

import dev.roost.booking.application.BookingLists;
import dev.roost.booking.domain.Booking;

class InMemoryBookingListsTest extends BookingListsContract {
  private final InMemoryBookings bookings = new InMemoryBookings();

  @Override
  protected BookingLists lists() {
    return new InMemoryBookingLists(bookings);
  }

  @Override
  protected void given(Booking booking) {
    bookings.given(booking);
  }
}
