package dev.roost.booking.application;

import dev.roost.booking.domain.Alterations;
import dev.roost.booking.domain.Bookings;
import dev.roost.booking.spi.BookingBills;

/** What other contexts' tests read bills from. */
public final class BookingBillsForTests {

  private BookingBillsForTests() {
  }

  public static BookingBills of(Bookings bookings, Alterations alterations) {
    return new BookingBillService(bookings, alterations);
  }
}
