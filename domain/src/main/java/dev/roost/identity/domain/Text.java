package dev.roost.identity.domain;

import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refused;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** Texts that people write about themselves, cleaned and bounded. */
final class Text {

  /** Control characters, unassigned ones, and those that turn the direction of what follows. */
  private static final Pattern UNWANTED_IN_LINE = Pattern
      .compile("[\\p{Cc}\\p{Cn}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069]");
  private static final Pattern UNWANTED_IN_TEXT = Pattern
      .compile("[\\p{Cc}\\p{Cn}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069&&[^\\n\\t]]");

  private Text() {
  }

  /** One line of at least one and at most so many characters. */
  static String line(String field, String typed, int longest) {
    var line = Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
    if (line.isEmpty() || characters(line) > longest || UNWANTED_IN_LINE.matcher(line).find()) {
      throw new Refused(
          new InvalidField(field, "must be 1 to %d characters without control characters".formatted(longest)));
    }
    return line;
  }

  /** Lines of at most so many characters, possibly none. */
  static String lines(String field, String typed, int longest) {
    var lines = Normalizer.normalize(typed, Normalizer.Form.NFC).replace("\r\n", "\n").strip();
    if (characters(lines) > longest || UNWANTED_IN_TEXT.matcher(lines).find()) {
      throw new Refused(new InvalidField(field,
          "must be at most %d characters without control characters other than line breaks".formatted(longest)));
    }
    return lines;
  }

  /** What fits of a line that another system wrote; nothing is refused. */
  static String cutLine(String foreign, int longest) {
    var line = Normalizer.normalize(foreign, Normalizer.Form.NFC);
    return cut(UNWANTED_IN_LINE.matcher(line).replaceAll(" ").strip(), longest);
  }

  /** What fits of lines that another system wrote; nothing is refused. */
  static String cutLines(String foreign, int longest) {
    var lines = Normalizer.normalize(foreign, Normalizer.Form.NFC).replace("\r\n", "\n");
    return cut(UNWANTED_IN_TEXT.matcher(lines).replaceAll(" ").strip(), longest);
  }

  private static String cut(String text, int longest) {
    return characters(text) <= longest ? text : text.substring(0, text.offsetByCodePoints(0, longest)).strip();
  }

  private static int characters(String text) {
    return text.codePointCount(0, text.length());
  }
}
