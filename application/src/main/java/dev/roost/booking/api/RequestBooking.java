package dev.roost.booking.api;

import dev.roost.pricing.contract.QuoteId;
import org.jspecify.annotations.Nullable;

/**
 * A guest asks for the stay of a quote.
 *
 * @param quote of the guest's own, not yet expired
 * @param message for the host, up to 2,000 characters
 */
public record RequestBooking(QuoteId quote, @Nullable String message) {
  public RequestBooking {
    message = Messages.checked(message);
  }
}
