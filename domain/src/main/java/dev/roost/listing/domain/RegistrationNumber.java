package dev.roost.listing.domain;

import dev.roost.shared.Text;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * The number under which an authority registered the rental, shown to everybody (Regulation (EU) 2024/1028).
 *
 * @param value at most 120 characters; empty where there is none
 */
@ValueObject
public record RegistrationNumber(String value) {

  private static final int MOST = 120;

  public static final RegistrationNumber NONE = new RegistrationNumber("");

  public RegistrationNumber {
    value = Text.line("registrationNumber", value, 0, MOST);
  }

  public boolean isGiven() { return !value.isEmpty(); }
}
