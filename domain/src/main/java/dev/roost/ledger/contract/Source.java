package dev.roost.ledger.contract;

import java.util.regex.Pattern;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * The business reference a journal transaction was posted for, once for ever: {@code payment.captured:<id>}. What comes
 * before the colon is its purpose.
 */
@ValueObject
public record Source(String value) {

  private static final Pattern FORM = Pattern.compile("[a-z][a-z-]{0,49}\\.[a-z][a-z-]{0,49}:[!-~]{1,100}");

  public Source {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("Name the source context.purpose:reference, not " + value);
    }
  }

  /**
   * The source of one posting.
   *
   * @param purpose {@code context.purpose}
   */
  public static Source of(String purpose, Object reference) {
    return new Source(purpose + ":" + reference);
  }

  /** Why it was posted, such as {@code payment.captured}. */
  public String purpose() {
    return value.substring(0, value.indexOf(':'));
  }

  @Override
  public String toString() {
    return value;
  }
}
