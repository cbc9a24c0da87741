package dev.roost.platform;

import java.io.Serial;
import java.util.Locale;

/** A setting has a value that there cannot be. The message is one line, for whoever starts Roost. */
public final class InvalidSetting extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  /**
   * @param name as in {@code roost.payment.lease}; told as the variable of the environment
   * @param expected what comes after "must be"
   */
  public InvalidSetting(String name, Object value, String expected) {
    super("%s is \"%s\", but must be %s.".formatted(name.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_"), value,
        expected));
  }
}
