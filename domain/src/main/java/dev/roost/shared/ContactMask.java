package dev.roost.shared;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Hides what leads past Roost: mail addresses, also spelled out, addresses of pages, and telephone numbers. Dates and amounts
 * stay. Somebody who wants to get past it can; it is for what people write without thinking.
 */
public final class ContactMask {

  /** What stands in the place of what was hidden, in every language. */
  public static final String HIDDEN = "•••";

  // Groups are repeated a bounded number of times: each round takes some of the stack.
  /** Goes on with a word, whether or not it can be seen: accents of their own, and what only says where a line may break. */
  private static final String ON = "\\p{L}\\p{N}\\p{M}\\p{Cf}";
  private static final String NAME = "[\\p{L}\\p{N}][" + ON + "._%+-]*";
  private static final String LABEL = "[\\p{L}\\p{N}][" + ON + "-]{0,62}";
  /** Of those that are seldom a word after a full stop without a space. */
  private static final String ENDINGS = "(?:com|net|org|info|biz|io|app|eu|de|fr|es|nl|ch|uk|pt|pl|se|dk|fi|ie|ca|au|nz|"
      + "jp|cn|br|mx|co)";
  private static final String AT = "(?:[@\uff20]\\s{0,3}|\\s{0,3}[(\\[{]\\s{0,3}(?:at|@)\\s{0,3}[)\\]}]\\s{0,3})";
  private static final String DOT = "(?:[.\uff0e\u3002]|\\s{1,3}dot\\s{1,3}|\\s{0,3}[(\\[{]\\s{0,3}(?:dot|\\.)\\s{0,3}[)\\]}]\\s{0,3})";
  private static final String BEGIN = "(?<![\\p{L}\\p{N}])";
  private static final String END = "(?![\\p{L}\\p{N}])";

  /** The order counts: what is looked for first takes most. */
  private static final List<Pattern> CONTACTS = List.of(
      any(BEGIN + "\\p{L}[\\p{L}\\p{N}+.-]{0,30}://\\S+"),
      any(BEGIN + "www\\.\\S+"),
      any(BEGIN + NAME + AT + LABEL + "(?:" + DOT + LABEL + "){0,6}"),
      any(BEGIN + NAME + "\\s{1,3}(?:at|[@\uff20])\\s{1,3}(?:" + LABEL + DOT + "){1,6}" + ENDINGS + END),
      any(BEGIN + "(?:" + LABEL + DOT + "){1,6}" + ENDINGS + END + "(?:/\\S*)?"));

  private static final String ISO_DAY = "(?:19|20)\\d{2}-[01]\\d-[0-3]\\d(?!\\p{N})";
  /** A year of two digits that goes on in the same way is none: so are telephone numbers written in pairs. */
  private static final String DAY = "[0-3]?\\d(?:[./-][0-3]?\\d[./-](?:19|20)\\d{2}(?!\\p{N})"
      + "|(?:\\.[0-3]?\\d\\.\\d{2}(?!\\.?\\p{N})|/[0-3]?\\d/\\d{2}(?!/?\\p{N})))";
  /** The first of several days, without its year, and perhaps without its month. */
  private static final String FROM = "[0-3]?\\d[./]?(?:[0-3]?\\d[./]?)?(?=\\s?[\u2013-]\\s?" + DAY + ")";
  private static final Pattern DAY_OR_NUMBER = any("(?<![\\p{N}+])(?<day>" + ISO_DAY + "|" + DAY + "|" + FROM + ")"
      + "|(?<number>[+(]{0,2}\\p{N}(?:[\\s\\p{Z}\\p{Cf}()./\u2010-\u2013-]{0,3}(?!" + ISO_DAY + ")\\p{N}){6,40})");

  private ContactMask() {
  }

  /** The text without what it hides; the same text where there is nothing to hide. */
  public static String hide(String text) {
    var before = text;
    var hidden = hideOnce(before);
    while (!hidden.equals(before)) {
      before = hidden;
      hidden = hideOnce(before);
    }
    return hidden;
  }

  private static String hideOnce(String text) {
    var hidden = text;
    for (var contact : CONTACTS) {
      hidden = contact.matcher(hidden).replaceAll(HIDDEN);
    }
    return DAY_OR_NUMBER.matcher(hidden).replaceAll(ContactMask::dayOrNothing);
  }

  private static String dayOrNothing(MatchResult found) {
    return found.group("day") == null ? HIDDEN : found.group("day");
  }

  private static Pattern any(String pattern) {
    return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
