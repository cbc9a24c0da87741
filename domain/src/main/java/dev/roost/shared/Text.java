package dev.roost.shared;

import dev.roost.shared.InputRefusal.InvalidField;

/**
 * Words that people write, as they can be stored and shown: without blanks around them, counted in whole characters, and with no
 * control character or half a character in them.
 */
public final class Text {

  private Text() {
  }

  /**
   * One line.
   *
   * @param field what is refused under this name where it will not do
   */
  public static String line(String field, String value, int least, int most) {
    return checked(field, value, least, most, false);
  }

  /**
   * One line or several; line breaks and tabs may stay.
   *
   * @param field what is refused under this name where it will not do
   */
  public static String lines(String field, String value, int least, int most) {
    return checked(field, value, least, most, true);
  }

  private static String checked(String field, String value, int least, int most, boolean breaks) {
    var text = value.strip();
    var length = text.codePointCount(0, text.length());
    if (length < least || length > most) {
      throw new Refused(new InvalidField(field,
          least == 0
              ? "must have at most %d characters".formatted(most)
              : "must have %d to %d characters".formatted(least, most)));
    }
    if (!text.codePoints().allMatch(point -> isText(point) || (breaks && isBreak(point)))) {
      throw new Refused(new InvalidField(field, "must not contain control characters"));
    }
    return text;
  }

  private static boolean isText(int codePoint) {
    return !Character.isISOControl(codePoint) && Character.getType(codePoint) != Character.SURROGATE;
  }

  private static boolean isBreak(int codePoint) {
    return codePoint == '\n' || codePoint == '\r' || codePoint == '\t';
  }
}
