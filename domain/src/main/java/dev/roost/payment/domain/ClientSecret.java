package dev.roost.payment.domain;

import org.jmolecules.ddd.annotation.ValueObject;

/** Lets the guest's own client finish one payment with the provider. Neither stored nor logged by Roost. */
@ValueObject
public record ClientSecret(String value) {

  @Override
  public String toString() {
    return "ClientSecret[hidden]";
  }
}
