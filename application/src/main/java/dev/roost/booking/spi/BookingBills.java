package dev.roost.booking.spi;

import dev.roost.booking.contract.BookingBill;
import dev.roost.booking.contract.BookingId;
import java.util.Optional;

/** Offered to whoever writes invoices. */
public interface BookingBills {

  /** What a booking has cost so far; empty where there is no such booking. Locks nothing. */
  Optional<BookingBill> find(BookingId booking);
}
