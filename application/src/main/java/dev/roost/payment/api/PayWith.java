package dev.roost.payment.api;

import dev.roost.payment.contract.PaymentId;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refused;

/**
 * A guest names a payment method.
 *
 * @param method the provider's token of a card, 1 to 255 characters
 * @param keepCard whether the guest agrees that the card is charged for later instalments
 */
public record PayWith(PaymentId payment, String method, boolean keepCard) {
  private static final int LONGEST = 255;

  public PayWith {
    if (method.isBlank() || method.length() > LONGEST) {
      throw new Refused(new InvalidField("paymentMethod", "must be 1 to %d characters".formatted(LONGEST)));
    }
  }

  /** With a card that need not be kept. */
  public PayWith(PaymentId payment, String method) {
    this(payment, method, false);
  }

  /** Whoever has the token may be able to charge the card. */
  @Override
  public String toString() {
    return "PayWith[%s]".formatted(payment);
  }
}
