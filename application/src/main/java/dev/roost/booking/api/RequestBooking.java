package dev.roost.booking.api;

import dev.roost.pricing.contract.QuoteId;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * A guest asks for the stay of a quote.
 *
 * @param quote of the guest's own, not yet expired
 * @param message for the host, up to 2,000 characters
 * @param paymentMethod the provider's token of a card to pay with at once; absent where the guest names one later
 * @param keepCard whether the guest agrees that the card is charged for what is paid later; must be true where something is
 */
public record RequestBooking(QuoteId quote, @Nullable String message, @Nullable String paymentMethod,
    boolean keepCard) {
  private static final int LONGEST_TOKEN = 255;

  public RequestBooking {
    message = Messages.checked(message);
    if (paymentMethod != null && (paymentMethod.isBlank() || paymentMethod.length() > LONGEST_TOKEN)) {
      throw new Refused(new InvalidField("paymentMethod", "must be 1 to %d characters".formatted(LONGEST_TOKEN)));
    }
  }

  /** A booking that is paid later. */
  public RequestBooking(QuoteId quote, @Nullable String message) {
    this(quote, message, null, false);
  }

  /** A booking that is paid at once. */
  public RequestBooking(QuoteId quote, @Nullable String message, @Nullable String paymentMethod) {
    this(quote, message, paymentMethod, false);
  }

  /** Whoever has the token may be able to charge the card. */
  @Override
  public String toString() {
    return "RequestBooking[%s]".formatted(quote);
  }
}
