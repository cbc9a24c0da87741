package dev.roost.review.application;

import dev.roost.booking.contract.BookingId;
import java.util.List;

/** Exchanges that are to be revealed. */
public interface DueExchanges {

  /** Those whose time has come by the database's clock, longest due first. Looks only, locks nothing. */
  List<BookingId> find(int atMost);

  /** Remembers that one failed, and puts it off: a second at first, twice as long each time, an hour at most. */
  void postpone(BookingId exchange, String error);
}
