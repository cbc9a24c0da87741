package dev.roost.booking.spi;

import dev.roost.booking.contract.BookingId;
import dev.roost.booking.contract.PaymentPurpose;
import dev.roost.shared.Money;
import dev.roost.shared.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a guest has to pay.
 *
 * @param purpose what for
 * @param payBy until when a payment method can be named, UTC
 * @param keepCardSince when the guest agreed that the card is kept for later instalments, UTC; absent where there are none
 * @param method the provider's token of a card, where the guest has named it already; an instalment is charged to the
 *     card that was kept
 */
public record PaymentDue(BookingId booking, PaymentPurpose purpose, UserId guest, UserId host, Money amount,
    Instant payBy, @Nullable Instant keepCardSince, @Nullable String method) {

  /** What is paid with a card that need not be kept. */
  public PaymentDue(BookingId booking, PaymentPurpose purpose, UserId guest, UserId host, Money amount, Instant payBy,
      @Nullable String method) {
    this(booking, purpose, guest, host, amount, payBy, null, method);
  }

  /** Whoever has the token may be able to charge the card. */
  @Override
  public String toString() {
    return "PaymentDue[%s, %s, %s, by %s]".formatted(booking, purpose, amount, payBy);
  }
}
