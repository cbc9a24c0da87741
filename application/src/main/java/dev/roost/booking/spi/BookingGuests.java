package dev.roost.booking.spi;

import dev.roost.booking.contract.BookingId;
import dev.roost.shared.UserId;
import java.util.Optional;

/** Offered to contexts that have something to tell the guest of a booking. */
public interface BookingGuests {

  /** Reads only. Empty where there is no such booking. */
  Optional<UserId> guestOf(BookingId booking);
}
