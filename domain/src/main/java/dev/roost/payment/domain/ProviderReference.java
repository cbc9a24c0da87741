package dev.roost.payment.domain;

import org.jmolecules.ddd.annotation.ValueObject;

/**
 * The provider's own name of one of its objects.
 *
 * @param kind what it names
 * @param value such as {@code pi_3OaB…} at Stripe
 */
@ValueObject
public record ProviderReference(Kind kind, String value) {

  /** What a provider keeps. */
  public enum Kind {
    PAYMENT, REFUND, TRANSFER, DISPUTE, OTHER
  }

  public ProviderReference {
    if (value.isBlank()) {
      throw new IllegalArgumentException("A provider's reference is not blank");
    }
  }

  public static ProviderReference payment(String value) {
    return new ProviderReference(Kind.PAYMENT, value);
  }

  public static ProviderReference refund(String value) {
    return new ProviderReference(Kind.REFUND, value);
  }

  public static ProviderReference transfer(String value) {
    return new ProviderReference(Kind.TRANSFER, value);
  }
}
