package dev.roost.identity.contract;

import org.jmolecules.ddd.annotation.ValueObject;

/**
 * A password or a token as somebody typed, sent or receives it. It never shows in a log: its text has to be asked for.
 *
 * @param value the text itself
 */
@ValueObject
public record Secret(String value) {

  @Override
  public String toString() {
    return "(secret)";
  }
}
