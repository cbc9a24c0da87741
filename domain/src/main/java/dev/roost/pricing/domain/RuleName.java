package dev.roost.pricing.domain;

import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refused;

/** Names that somebody types and guests read on their quote. */
final class RuleName {

  private RuleName() {
  }

  /** Without blanks around it. Neither a control character nor half a character is a part of a name, nor could it be stored. */
  static String of(String field, String value, int longest) {
    var name = value.strip();
    if (name.isEmpty() || name.length() > longest || !name.codePoints().allMatch(RuleName::isText)) {
      throw new Refused(
          new InvalidField(field, "must be 1 to %d characters without control characters".formatted(longest)));
    }
    return name;
  }

  private static boolean isText(int codePoint) {
    return !Character.isISOControl(codePoint) && Character.getType(codePoint) != Character.SURROGATE;
  }
}
