package dev.roost.listing.domain;

import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refused;

/** Cleans what people type: trimmed, of bounded length, without characters that are not text. */
final class Text {

  private Text() {
  }

  /** One line. */
  static String line(String field, String value, int most) {
    return checked(field, value, most, false);
  }

  /** Several lines; line breaks and tabs may stay. */
  static String lines(String field, String value, int most) {
    return checked(field, value, most, true);
  }

  private static String checked(String field, String value, int most, boolean breaks) {
    var text = value.strip();
    if (text.codePointCount(0, text.length()) > most) {
      throw new Refused(new InvalidField(field, "must have at most %d characters".formatted(most)));
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
