package dev.roost.payment.domain;

import org.jmolecules.ddd.annotation.ValueObject;

/** Stands for a guest's card at the provider; Roost never sees the card itself. */
@ValueObject
public record PaymentMethodToken(String value) {

  public PaymentMethodToken {
    if (value.isBlank() || value.length() > 255) {
      throw new IllegalArgumentException("A payment method's token has 1 to 255 characters");
    }
  }

  /** Whoever has the token may be able to charge the card. */
  @Override
  public String toString() {
    return "PaymentMethodToken[hidden]";
  }
}
