package dev.roost.payment.application;

import dev.roost.booking.contract.BookingId;
import java.util.List;

/** Bookings of which something is to be released or taken back. Time is the database's. */
public interface DueReleases {

  /**
   * Something changed that the release follows from: it is due at once. Nothing where none has begun. Locks it, so that it
   * comes after the payment's lock and before accounts are entered on.
   */
  void again(BookingId booking);

  /** Those whose time has come, longest due first. Looks only, locks nothing. */
  List<BookingId> find(int atMost);

  /** Remembers that one failed, and puts it off: a second at first, twice as long each time, an hour at most. */
  void postpone(BookingId booking, String error);
}
