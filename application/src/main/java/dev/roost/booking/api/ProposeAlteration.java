package dev.roost.booking.api;

import dev.roost.booking.contract.BookingId;
import dev.roost.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * One side proposes to change a booking.
 *
 * @param total what the stay would cost, as the proposer was told; another price is refused
 * @param message for the other side, up to 2,000 characters
 */
public record ProposeAlteration(BookingId booking, AlterationWish wish, Money total, @Nullable String message) {

  public ProposeAlteration {
    message = Messages.checked(message);
  }
}
