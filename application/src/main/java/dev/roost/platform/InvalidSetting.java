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
    super("%s is \"%s\", but must be %s.".formatted(variable(name), value, expected));
  }

  private InvalidSetting(String message) {
    super(message);
  }

  /** Of a setting whose value nobody should see, since there may be a password in it. */
  public static InvalidSetting mustLookLike(String name, String example) {
    return new InvalidSetting("%s must look like %s.".formatted(variable(name), example));
  }

  private static String variable(String name) {
    return name.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_");
  }
}
