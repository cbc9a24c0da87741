package dev.roost.messaging.domain;

import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refused;

/** Cleans what people write: trimmed, of bounded length, without characters that are not text. */
final class Text {

  private Text() {
  }

  /** One line or several, with at least one character. */
  static String lines(String field, String value, int most) {
    var text = value.strip();
    var length = text.codePointCount(0, text.length());
    if (length < 1 || length > most) {
      throw new Refused(new InvalidField(field, "must have 1 to %d characters".formatted(most)));
    }
    if (!text.codePoints().allMatch(Text::isText)) {
      throw new Refused(new InvalidField(field, "must not contain control characters"));
    }
    return text;
  }

  /** One line. */
  static String line(String field, String value, int most) {
    var text = lines(field, value, most);
    if (text.lines().count() > 1) {
      throw new Refused(new InvalidField(field, "must be one line"));
    }
    return text;
  }

  private static boolean isText(int codePoint) {
    return codePoint == '\n' || codePoint == '\r' || codePoint == '\t'
        || (!Character.isISOControl(codePoint) && Character.getType(codePoint) != Character.SURROGATE);
  }
}
