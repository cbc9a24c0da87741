package dev.roost.booking.api;

import dev.roost.booking.contract.BookingId;
import org.jspecify.annotations.Nullable;

/**
 * A host says no to a request.
 *
 * @param expectedVersion the version the host has read
 * @param message for the guest, up to 2,000 characters
 */
public record DeclineBooking(BookingId booking, long expectedVersion, @Nullable String message) {
  public DeclineBooking {
    message = Messages.checked(message);
  }
}
