package dev.roost.payment.domain;

import org.jmolecules.ddd.annotation.ValueObject;

/** A host's account at the provider. */
@ValueObject
public record PayoutAccount(String value) {

  public PayoutAccount {
    if (value.isBlank()) {
      throw new IllegalArgumentException("A payout account has a name");
    }
  }
}
