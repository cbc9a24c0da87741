package dev.roost.shared;

import org.jmolecules.ddd.annotation.ValueObject;

/**
 * An ISO 4217 currency with its number of decimals.
 *
 * @param code
 *            three capital letters, such as {@code EUR}
 */
@ValueObject
public record Currency(String code) {

  public Currency {
    try {
      var known = java.util.Currency.getInstance(code);
      if (known.getDefaultFractionDigits() < 0) {
        throw new IllegalArgumentException("%s has no minor unit and cannot be paid in".formatted(code));
      }
    } catch (IllegalArgumentException unknown) {
      throw new IllegalArgumentException("%s is not an ISO 4217 currency that can be paid in".formatted(code),
          unknown);
    }
  }

  public static Currency of(String code) {
    return new Currency(code);
  }

  /** Digits after the decimal point: 0 for JPY, 2 for EUR, 3 for KWD. */
  public int decimals() {
    return java.util.Currency.getInstance(code).getDefaultFractionDigits();
  }

  @Override
  public String toString() {
    return code;
  }
}
