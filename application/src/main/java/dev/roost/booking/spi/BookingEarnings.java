package dev.roost.booking.spi;

import dev.roost.booking.contract.BookingId;
import dev.roost.shared.Money;
import java.time.Instant;
import java.util.Optional;

/** Offered to the payment context: whose the money is that a guest paid for a booking. */
public interface BookingEarnings {

  /**
   * What is earned by that moment, as the booking is now; it may be less than it was, where a stay was called off or altered.
   * Reads only. Empty where there is no such booking.
   */
  Optional<Earned> earnedBy(BookingId booking, Instant moment);

  /**
   * What is earned, part by part. What goes back to the guest is in none of them.
   *
   * @param host the host's
   * @param roost service fees
   * @param taxes owed to authorities
   * @param next when more is earned, UTC
   */
  record Earned(Money host, Money roost, Money taxes, Optional<Instant> next) {
  }
}
