package dev.roost.identity.domain;

import org.jmolecules.ddd.annotation.ValueObject;

/**
 * The name under which another system knows a host, for ever.
 *
 * @param value 1 to 200 visible ASCII characters, such as {@code inside-airbnb:2787}
 */
@ValueObject
public record ExternalReference(String value) {

  public ExternalReference {
    if (!value.matches("[!-~]{1,200}")) {
      throw new IllegalArgumentException("Not 1 to 200 visible ASCII characters: " + value);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
