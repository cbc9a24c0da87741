package dev.roost.migration.adapter.insideairbnb;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns texts with HTML, entities and stray characters into plain ones. */
final class PlainText {

  private static final Pattern BREAK = Pattern.compile("(?i)<\\s*(?:br|/p|/div|/li|/h[1-6]|/tr)\\s*/?\\s*>");
  private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]{0,300}>");
  private static final Pattern ENTITY = Pattern.compile("&(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});");
  private static final Pattern LINE_END = Pattern.compile("\\r\\n?|[\\u2028\\u2029\\u0085\\u000b\\f]");
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\ufffe\\uffff\\ufeff&&[^\\n\\t]]");
  private static final Pattern BLANKS = Pattern.compile("[\\t\\p{Zs}]+");
  private static final Pattern BLANKS_AT_BREAK = Pattern.compile(" ?\\n ?");
  private static final Pattern EMPTY_LINES = Pattern.compile("\\n{3,}");
  private static final Map<String, String> NAMED = Map.ofEntries(Map.entry("amp", "&"), Map.entry("lt", "<"),
      Map.entry("gt", ">"), Map.entry("quot", "\""), Map.entry("apos", "'"), Map.entry("nbsp", " "),
      Map.entry("ndash", "–"), Map.entry("mdash", "—"), Map.entry("hellip", "…"), Map.entry("rsquo", "’"),
      Map.entry("lsquo", "‘"), Map.entry("ldquo", "“"), Map.entry("rdquo", "”"), Map.entry("bull", "•"),
      Map.entry("eacute", "é"), Map.entry("deg", "°"));

  private PlainText() {
  }

  /** A text of several lines, at most one of them empty in a row. */
  static String lines(String html, int longest) {
    return cut(cleaned(html), longest);
  }

  /** A text of one line. */
  static String line(String html, int longest) {
    return cut(cleaned(html).replaceAll("\\n+", " "), longest);
  }

  private static String cleaned(String html) {
    var text = LINE_END.matcher(html).replaceAll("\n");
    text = TAG.matcher(BREAK.matcher(text).replaceAll("\n")).replaceAll("");
    text = ENTITY.matcher(text).replaceAll(PlainText::decoded);
    text = BLANKS.matcher(INVISIBLE.matcher(LINE_END.matcher(text).replaceAll("\n")).replaceAll("")).replaceAll(" ");
    return EMPTY_LINES.matcher(BLANKS_AT_BREAK.matcher(text).replaceAll("\n")).replaceAll("\n\n").strip();
  }

  private static String decoded(MatchResult entity) {
    var name = entity.group(1);
    if (!name.startsWith("#")) {
      return Matcher.quoteReplacement(NAMED.getOrDefault(name, entity.group()));
    }
    var hex = Character.toLowerCase(name.charAt(1)) == 'x';
    var code = hex ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
    var usable = Character.isValidCodePoint(code) && Character.getType(code) != Character.SURROGATE;
    return Matcher.quoteReplacement(usable ? Character.toString(code) : "");
  }

  /** Cuts at a whole character; an emoji is never split. */
  private static String cut(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    var end = longest - 1;
    if (Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end).stripTrailing() + "…";
  }
}
